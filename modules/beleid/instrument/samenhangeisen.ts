// SPDX-License-Identifier: EUPL-1.2
import type { Instrument, Instrumenten, Keuzen } from './instrumenten.ts';

/** One thing that must hold between choices, with the place that says so. */
export type Samenhangeis = {
  readonly code: string;
  readonly bron: string;
  /** What happens when it does not hold: the choices exclude each other, or ask for care. */
  readonly anders: 'past-niet' | 'let-op';
  /** The choices that it is about: without them it cannot be judged. */
  readonly nodig: readonly Instrument[];
  /** Only for contracts where it can matter. */
  readonly geldt?: (contract: Pick<Instrumenten, 'wet' | 'gedwongen'>) => boolean;
  readonly voldoet: (keuzen: Keuzen) => boolean;
};

const vast = ({ bekostiging }: Keuzen): boolean => bekostiging.some((vorm) => vorm !== 'p*q');
const isOpenHouse = ({ procedure }: Keuzen): boolean => procedure.regime === 'toelating';
const aanbesteed = ({ procedure: { regime } }: Keuzen): boolean =>
  regime === 'sas' || regime === 'onderhands' || regime === 'onderhandeling';

/** [002 bijlage 1, §5.1, §5.3, §5.3.4; 001 §7.1.2; contract standard 1.5; law on procurement and Open House]. */
export const samenhangeisen: readonly Samenhangeis[] = [
  {
    code: 'vast-bedrag-bij-open-house',
    bron: 'Inkoopplan 2025, bijlage 1 (Open House en SAS)',
    anders: 'past-niet',
    nodig: ['procedure', 'bekostiging'],
    voldoet: (keuzen) => !(isOpenHouse(keuzen) && vast(keuzen)),
  },
  {
    code: 'keuze-gemeente-bij-open-house',
    bron: 'Inkoopplan 2025, §5.1; Falk Pharma en Tirkkonen',
    anders: 'past-niet',
    nodig: ['procedure'],
    voldoet: (keuzen) => !(isOpenHouse(keuzen) && keuzen.procedure.kiest === 'gemeente'),
  },
  {
    code: 'vrije-keuze-bij-aanbesteding',
    bron: 'Inkoopplan 2025, §5.1 en bijlage 1 (Open House en SAS)',
    anders: 'past-niet',
    nodig: ['procedure'],
    voldoet: ({ procedure }) => !(procedure.regime === 'sas' && procedure.kiest === 'inwoner'),
  },
  {
    code: 'toetreden-bij-aanbesteding',
    bron: 'Inkoopplan 2025, §5.1 en bijlage 1 (Open House en SAS)',
    anders: 'past-niet',
    nodig: ['procedure'],
    voldoet: (keuzen) => !(aanbesteed(keuzen) && keuzen.procedure.tussentijds === 'ja'),
  },
  {
    code: 'typen-bij-open-house',
    bron: 'Inkoopplan 2025, bijlage 1 (Open House en SAS)',
    anders: 'let-op',
    nodig: ['procedure', 'leveranciers'],
    voldoet: (keuzen) => !isOpenHouse(keuzen) || ['klein', 'middel', 'groot'].every((type) => has(keuzen, type)),
  },
  {
    code: 'plafond-bij-open-house',
    bron: 'Inkoopplan 2025, §5.3.4',
    anders: 'let-op',
    nodig: ['procedure', 'plafond'],
    voldoet: (keuzen) => !(isOpenHouse(keuzen) && keuzen.plafond === 'kan'),
  },
  {
    code: 'plafond-bij-partners',
    bron: 'Inkoopplan 2025, §5.3.4',
    anders: 'let-op',
    nodig: ['leveranciers', 'plafond'],
    voldoet: (keuzen) => !(has(keuzen, 'strategisch') && keuzen.plafond === 'kan'),
  },
  {
    code: 'plafond-bij-gedwongen-kader',
    bron: 'Inkoopplan 2025, §5.3.4',
    anders: 'past-niet',
    nodig: ['plafond'],
    geldt: ({ gedwongen }) => gedwongen,
    voldoet: ({ plafond }) => plafond !== 'kan',
  },
  {
    code: 'plafond-bij-wmo',
    bron: 'Inkoopplan 2025, §5.3.4',
    anders: 'let-op',
    nodig: ['plafond'],
    geldt: ({ wet }) => wet === 'wmo',
    voldoet: ({ plafond }) => plafond !== 'kan',
  },
  {
    code: 'plafond-bij-vast-bedrag',
    bron: 'Contractstandaard, artikel 1.5 (bestedingsruimte)',
    anders: 'past-niet',
    nodig: ['bekostiging', 'plafond'],
    voldoet: ({ bekostiging, plafond }) => bekostiging.includes('p*q') || plafond !== 'kan',
  },
  {
    code: 'vast-bedrag-in-jaarprogramma',
    bron: 'Inkoopplan 2025, §5.3',
    anders: 'let-op',
    nodig: ['bekostiging'],
    voldoet: (keuzen) => !vast(keuzen),
  },
  {
    code: 'eerste-termijn-te-kort',
    bron: 'Norm van Opdrachtgeverschap, afspraak 7 (§7.1.2)',
    anders: 'let-op',
    nodig: ['looptijd'],
    voldoet: ({ looptijd }) => looptijd.eersteJaren >= 3,
  },
  {
    code: 'looptijd-langer-dan-vier-jaar',
    bron: 'Aanbestedingswet 2012, raamovereenkomst',
    anders: 'let-op',
    nodig: ['procedure', 'looptijd'],
    voldoet: (keuzen) => !(aanbesteed(keuzen) && keuzen.looptijd.totaalJaren > 4),
  },
];

const has = ({ leveranciers }: Keuzen, type: string): boolean => leveranciers.some((found) => found === type);
