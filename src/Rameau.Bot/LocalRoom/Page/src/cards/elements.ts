import { CardElement, GlobalRegistry, NumProperty, StringProperty, Strings, Table, Versions } from 'adaptivecards';
import { h } from '../views/dom';

/** Teams' pill. */
class Badge extends CardElement {
  static readonly textProperty = new StringProperty(Versions.v1_0, 'text');
  static readonly toneProperty = new StringProperty(Versions.v1_0, 'style');
  static readonly shapeProperty = new StringProperty(Versions.v1_0, 'shape');
  static readonly appearanceProperty = new StringProperty(Versions.v1_0, 'appearance');
  static readonly sizeProperty = new StringProperty(Versions.v1_0, 'size');
  static readonly tooltipProperty = new StringProperty(Versions.v1_0, 'tooltip');

  getJsonTypeName(): string { return 'Badge'; }

  protected internalRender(): HTMLElement {
    const said = (property: StringProperty, otherwise: string) => String(this.getValue(property) ?? otherwise).toLowerCase();
    const pill = h('span', {
      class: 'badge', title: this.getValue(Badge.tooltipProperty),
      'data-tone': said(Badge.toneProperty, 'default'), 'data-shape': said(Badge.shapeProperty, 'circular'),
      'data-appearance': said(Badge.appearanceProperty, 'filled'), 'data-size': said(Badge.sizeProperty, 'medium'),
    }, this.getValue(Badge.textProperty) ?? '');
    return h('div', { class: 'badge-line', 'data-align': this.horizontalAlignment ?? 0 }, pill);
  }
}

/** Teams' progress bar; without a value it is under way. */
class ProgressBar extends CardElement {
  static readonly valueProperty = new NumProperty(Versions.v1_0, 'value');
  static readonly maxProperty = new NumProperty(Versions.v1_0, 'max', 100);
  static readonly toneProperty = new StringProperty(Versions.v1_0, 'color');

  getJsonTypeName(): string { return 'ProgressBar'; }

  protected internalRender(): HTMLElement {
    const value = this.getValue(ProgressBar.valueProperty) as number | undefined;
    return h('progress', {
      class: 'progress', value, max: this.getValue(ProgressBar.maxProperty),
      'data-tone': String(this.getValue(ProgressBar.toneProperty) ?? 'accent').toLowerCase(), 'aria-label': 'Avancement',
    });
  }
}

/** What Teams knows beyond the library, and the library's own words in French. */
export function extendCards(): void {
  // The library calls itself free of side effects, so that a bundler drops the line where tables register themselves.
  GlobalRegistry.elements.register('Table', Table, Versions.v1_5);
  GlobalRegistry.elements.register('Badge', Badge, Versions.v1_0);
  GlobalRegistry.elements.register('ProgressBar', ProgressBar, Versions.v1_0);

  Object.assign(Strings.defaults, {
    inlineActionTitle: () => 'Envoyer',
    overflowButtonText: () => '…',
    overflowButtonTooltip: () => 'Autres actions',
    carouselNavigationPreviousTooltip: () => 'Page précédente',
    carouselNavigationNextTooltip: () => 'Page suivante',
  });
}
