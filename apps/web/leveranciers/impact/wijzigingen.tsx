// SPDX-License-Identifier: EUPL-1.2
import { eurocent, formatBedrag, formatGetal } from '#libs/kernel';
import { Details, Section } from '#libs/ui';
import type { ImpactView } from '#modules/leveranciers';
import type { Plat } from '../../shell/plat.ts';

type View = Plat<ImpactView>;
const most = 8;

/** What this scenario changes, in sentences. */
export function Wijzigingen({ view }: { readonly view: View }) {
  const { tarieven, groei, overgangen, normen } = view.scenario;
  const zinnen = [
    ...tarieven.map((een) => tariefZin(view, een)),
    ...groei.map(({ product, procent }) => `${naam(view, product)}: ${procentTekst(procent)} productie.`),
    ...overgangen.map((een) => overgangZin(view, een)),
    ...normen.map(
      ({ product, soort, hoogstens }) => `${naam(view, product)}: hoogstens ${hoogstens} ${normen_[soort]}.`,
    ),
  ];
  return (
    <Section title="Wat er verandert" id="wijzigingen">
      <Zinnen zinnen={zinnen.slice(0, most)} />
      {zinnen.length > most && (
        <Details summary={`Nog ${zinnen.length - most} wijzigingen`}>
          <Zinnen zinnen={zinnen.slice(most)} />
        </Details>
      )}
    </Section>
  );
}

const Zinnen = ({ zinnen }: { readonly zinnen: readonly string[] }) => (
  <ul>
    {zinnen.map((zin) => (
      <li key={zin}>{zin}</li>
    ))}
  </ul>
);

const normen_ = {
  'per-week': 'per week voor elke toewijzing',
  'per-maand': 'per maand voor elke toewijzing',
  totaal: 'in totaal voor elke toewijzing',
  maanden: 'maanden voor elke toewijzing',
} as const;

const naam = ({ namen }: View, code: string | null) =>
  code === null ? 'Alle producten' : (namen.product.find((een) => een.code === code)?.naam ?? code);

const procentTekst = (procent: string) =>
  `${formatGetal(procent.replace('-', ''))}\u00a0% ${procent.startsWith('-') ? 'minder' : 'meer'}`;

function tariefZin(view: View, { product, aanbieder, cao, micro, bedrag, procent, eenheid }: Tarief): string {
  const wie = [
    aanbieder && view.namen.aanbieder.find(({ code }) => code === aanbieder)?.naam,
    cao && `cao ${cao}`,
    micro !== null && (micro ? 'micro-onderneming' : 'geen micro-onderneming'),
  ].filter(Boolean);
  const voor = wie.length > 0 ? ` (${wie.join(', ')})` : '';
  const per = eenheid ? ` per ${eenheid}` : '';
  const wordt = bedrag === null ? procentTekst(procent ?? '0') : `wordt ${formatBedrag(eurocent(bedrag))}${per}`;
  return `Tarief van ${naam(view, product).replace(/^Alle/, 'alle')}${voor}: ${wordt}.`;
}
type Tarief = View['scenario']['tarieven'][number];

function overgangZin(
  view: View,
  { product, naar, procent, was, wordt }: View['scenario']['overgangen'][number],
): string {
  const deel = procent === '100' ? '' : `${formatGetal(procent)}\u00a0% van `;
  if (naar === null) return `${deel}${naam(view, product)} eindigt.`;
  const maat = was === wordt ? '' : `; elke ${formatGetal(was)} worden er ${formatGetal(wordt)}`;
  return `${deel}${naam(view, product)} gaat over naar ${naam(view, naar)}${maat}.`;
}
