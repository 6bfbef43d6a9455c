# Line coverage of the inner layers from Cobertura reports, as many as there are test projects.
# A line counts as run when any of them ran it; a class and a line number name it in every report.
BEGIN { FS = "\"" }
/<package / { package = $2 }
/<class / { class = $2 }
/<line / && package ~ /^Rameau\.Bot\.(Domain|Protocol)$/ { hits[package, class, $2] += $4 }
END {
    for (key in hits) {
        split(key, part, SUBSEP)
        all[part[1]]++
        run[part[1]] += hits[key] > 0
    }
    for (name in all) printf "%s: %.1f %% of %d lines\n", name, 100 * run[name] / all[name], all[name]
}
