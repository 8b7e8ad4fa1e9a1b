// SPDX-License-Identifier: EUPL-1.2
import { eurocent, formatBedrag, formatGetal } from '#libs/kernel';
import type { Impactnamen } from './impactgroepen.ts';
import type { Norm, Normsoort, Overgang, Scenario, Tariefwijziging } from './scenario.ts';

type Genoemd = {
  readonly scenario: Pick<Scenario, 'tarieven' | 'groei' | 'overgangen' | 'normen'>;
  readonly namen: Pick<Impactnamen, 'product' | 'aanbieder'>;
};

/** What a scenario changes, in sentences. */
export const wijzigingszinnen = (view: Genoemd): readonly string[] => [
  ...view.scenario.tarieven.map((een) => tariefZin(view, een)),
  ...view.scenario.groei.map(({ product, procent }) => `${naam(view, product)}: ${procentTekst(procent)} productie.`),
  ...view.scenario.overgangen.map((een) => overgangZin(view, een)),
  ...view.scenario.normen.map((een) => normZin(view, een)),
];

const per: Readonly<Record<Normsoort, string>> = {
  'per-week': 'per week voor elke toewijzing',
  'per-maand': 'per maand voor elke toewijzing',
  totaal: 'in totaal voor elke toewijzing',
  maanden: 'maanden voor elke toewijzing',
};
const normZin = (view: Genoemd, { product, soort, hoogstens }: Norm): string =>
  `${naam(view, product)}: hoogstens ${hoogstens} ${per[soort]}.`;

const naam = ({ namen }: Genoemd, code: string | null): string =>
  code === null ? 'Alle producten' : (namen.product.find((een) => een.code === code)?.naam ?? code);

const procentTekst = (procent: string): string =>
  `${formatGetal(procent.replace('-', ''))}\u00a0% ${procent.startsWith('-') ? 'minder' : 'meer'}`;

function tariefZin(view: Genoemd, wijziging: Tariefwijziging): string {
  const { product, aanbieder, cao, micro, bedrag, procent, eenheid } = wijziging;
  const wie = [
    aanbieder && view.namen.aanbieder.find(({ code }) => code === aanbieder)?.naam,
    cao && `cao ${cao}`,
    micro !== null && (micro ? 'micro-onderneming' : 'geen micro-onderneming'),
  ].filter(Boolean);
  const voor = wie.length > 0 ? ` (${wie.join(', ')})` : '';
  const maat = eenheid ? ` per ${eenheid}` : '';
  const wordt = bedrag === null ? procentTekst(procent ?? '0') : `wordt ${formatBedrag(eurocent(bedrag))}${maat}`;
  return `Tarief van ${naam(view, product).replace(/^Alle/, 'alle')}${voor}: ${wordt}.`;
}

function overgangZin(view: Genoemd, { product, naar, procent, was, wordt }: Overgang): string {
  const deel = procent === '100' ? '' : `${formatGetal(procent)}\u00a0% van `;
  if (naar === null) return `${deel}${naam(view, product)} eindigt.`;
  const maat = was === wordt ? '' : `; elke ${formatGetal(was)} worden er ${formatGetal(wordt)}`;
  return `${deel}${naam(view, product)} gaat over naar ${naam(view, naar)}${maat}.`;
}
