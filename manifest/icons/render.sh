#!/usr/bin/env bash
# Draws color.png and outline.png again from the SVG files beside this script. Needs Chromium.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
    echo "No Chromium found: install the package 'chromium' and run this again." >&2
    exit 1
}
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

# render NAME SIZE: NAME.svg becomes ../NAME.png of SIZE x SIZE pixels, transparent where nothing is drawn.
render() {
    "$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync \
        --user-data-dir="$profile" --hide-scrollbars --force-device-scale-factor=1 \
        --default-background-color=00000000 --window-size="$2,$2" \
        --screenshot="$here/../$1.png" "file://$here/$1.svg" 2>/dev/null
    echo "drew $1.png ($2 x $2)"
}

render color 192
render outline 32
