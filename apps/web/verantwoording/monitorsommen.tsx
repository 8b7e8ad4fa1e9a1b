// SPDX-License-Identifier: EUPL-1.2
import { datum, formatMaand } from '#libs/kernel';
import { Section } from '#libs/ui';
import type { MonitorView } from '#modules/verantwoording';
import type { Plat } from '../shell/plat.ts';
import { adres, type Filter } from './filter.ts';
import { Sommentabel } from './sommen.tsx';

type Props = { readonly monitor: Plat<MonitorView>; readonly gekozen: Filter };

/** The same euros by month, by product and by aanbieder. */
export const Sommen = (props: Props) => (
  <>
    <PerMaand {...props} />
    <PerProduct {...props} />
    <PerAanbieder {...props} />
  </>
);

const PerMaand = ({ monitor, gekozen }: Props) => (
  <Section title="Per maand">
    <Sommentabel
      caption="Per maand waarin de hulp is gegeven"
      head="Maand"
      groepen={monitor.maanden.map(({ maand, som }) => ({
        code: maand.slice(0, 7),
        naam: formatMaand(datum(maand)),
        som,
      }))}
      totaal={monitor.totaal}
      href={(code) => adres('/verantwoording', gekozen, { periode: code })}
    />
  </Section>
);

const PerProduct = ({ monitor, gekozen }: Props) => (
  <Section title="Per product">
    <Sommentabel
      caption="Per product, het duurste eerst"
      head="Product"
      groepen={monitor.producten}
      totaal={monitor.totaal}
      href={(product) => adres('/verantwoording/euros', gekozen, { product })}
    />
  </Section>
);

const PerAanbieder = ({ monitor, gekozen }: Props) => (
  <Section title="Per aanbieder">
    <Sommentabel
      caption="Per aanbieder, het meeste eerst"
      head="Aanbieder"
      groepen={monitor.aanbieders}
      totaal={monitor.totaal}
      href={(aanbieder) => adres('/verantwoording/euros', gekozen, { aanbieder })}
    />
  </Section>
);

/** Only for who sees all gemeenten. */
export const PerGemeente = ({ monitor, gekozen }: Props) => (
  <Section title="Per gemeente">
    <p>Bedragen ziet u volledig. Aantallen onder de vijf laten wij weg: die kunnen naar één jeugdige wijzen.</p>
    <Sommentabel
      caption="Per gemeente, het meeste eerst"
      head="Gemeente"
      groepen={monitor.gemeenten}
      totaal={monitor.totaal}
      href={(code) => adres('/verantwoording', gekozen, { gemeente: code })}
    />
  </Section>
);
