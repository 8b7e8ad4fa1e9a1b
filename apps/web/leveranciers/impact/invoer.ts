// SPDX-License-Identifier: EUPL-1.2
import { readBedrag } from '../../shell/formulier.ts';

type Waarden = Readonly<Record<string, string>>;
type Extra = Readonly<Record<string, unknown>>;

/** What a field of the form holds, and what is wrong with it. */
export type Veld = (naam: string) => {
  readonly name: string;
  readonly defaultValue: string | undefined;
  readonly error: string | undefined;
};

/** How many rows of each kind the form has. */
export const aantallen = { tarieven: 6, groei: 3, overgangen: 3, normen: 3 } as const;

/** What an earlier scenario was asked, by field name, as somebody would type it. */
export function alsVelden(invoer: unknown, pad = ''): Waarden {
  if (invoer === null || invoer === undefined) return {};
  if (typeof invoer !== 'object')
    return { [pad]: pad.endsWith('.bedrag') ? inEuro(Number(invoer)) : inKomma(invoer, pad) };
  const delen = Object.entries(invoer).map(([naam, waarde]) => alsVelden(waarde, pad ? `${pad}.${naam}` : naam));
  return Object.assign({}, ...delen);
}

const inEuro = (centen: number): string => (centen / 100).toFixed(2).replace('.', ',');
const getallen = /\.(procent|was|wordt)$|^verliesgrens$/;
const inKomma = (waarde: unknown, pad: string): string =>
  getallen.test(pad) ? String(waarde).replace('.', ',') : String(waarde);

/** What stands in the address of a new scenario: where somebody came from. */
export const uitAdres = (zoek: URLSearchParams): Waarden => ({
  ...(zoek.get('voorstel') && { voorstel: zoek.get('voorstel') ?? '' }),
  ...(zoek.get('product') && {
    'tarieven.0.product': zoek.get('product') ?? '',
    'tarieven.0.cao': zoek.get('cao') ?? '',
    'tarieven.0.micro': zoek.get('micro') ?? '',
    'tarieven.0.bedrag': zoek.get('bedrag') ?? '',
    'tarieven.0.procent': zoek.get('procent') ?? '',
  }),
});

/** Amounts are typed in euros. */
export function metCenten(input: Extra): Extra {
  const { tarieven } = input;
  if (!Array.isArray(tarieven)) return {};
  return {
    tarieven: Array.from(tarieven, (rij) =>
      rij && typeof rij.bedrag === 'string' ? { ...rij, bedrag: readBedrag(rij.bedrag) } : rij,
    ),
  };
}
