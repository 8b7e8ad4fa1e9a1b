// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'yaml';
import { z } from 'zod';
import { parseInput } from './invoer.ts';
import { type Niveau, niveaus } from './niveau.ts';
import type { Minstens } from './niveaueis.ts';
import { gewoneDuur, type Sessieduur } from './sessieduur.ts';

/** A provider of OpenID Connect with which people sign in. */
export type Aanmeldprovider = {
  /** Its short name, in addresses. */
  readonly code: string;
  /** What stands on its button. */
  readonly naam: string;
  readonly issuer: string;
  readonly client: string;
  readonly geheim: string;
  /** Where it sends people back to, below our own address: for each provider another, so that none answers for another. */
  readonly terug: string;
  readonly scopes: readonly string[];
  /** What it is asked to prove with every sign-in. */
  readonly acr: readonly string[];
  /** Which level its words mean. */
  readonly niveaus: Readonly<Record<string, Niveau>>;
  /** What counts when it says none of those words. */
  readonly niveau: Niveau;
  readonly claims: { readonly niveau: string; readonly vestiging: string | null; readonly kvk: string | null };
};

export type Aanmeldinstellingen = {
  readonly providers: readonly Aanmeldprovider[];
  readonly sessieduur: Sessieduur;
  readonly minstens: Minstens;
};

/** The words that eHerkenning and eIDAS use themselves [Afsprakenstelsel Elektronische Toegangsdiensten; (EU) 2015/1502]. */
export const bekendeNiveaus: Readonly<Record<string, Niveau>> = {
  'urn:etoegang:core:assurance-class:loa1': 'laag',
  'urn:etoegang:core:assurance-class:loa2': 'laag',
  'urn:etoegang:core:assurance-class:loa2plus': 'laag',
  'urn:etoegang:core:assurance-class:loa3': 'substantieel',
  'urn:etoegang:core:assurance-class:loa4': 'hoog',
  'http://eidas.europa.eu/LoA/low': 'laag',
  'http://eidas.europa.eu/LoA/substantial': 'substantieel',
  'http://eidas.europa.eu/LoA/high': 'hoog',
};

const niveau = z.enum(niveaus, `Kies ${niveaus.join(', ')}.`);
const minuten = (minimum: number, maximum: number) =>
  z.int(`Geef hele minuten, van ${minimum} tot ${maximum}.`).min(minimum).max(maximum);

const provider = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/, 'Gebruik kleine letters, cijfers en streepjes.'),
  naam: z.string().trim().min(1).max(60),
  issuer: z.url({ protocol: /^https?$/, error: 'Geef het adres van de provider, met https://.' }),
  client: z.string().min(1).default('inkoopregie'),
  // Whoever writes the secret itself here must not read it back in the log.
  geheim: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]{2,60}$/, 'Noem de variabele waarin het geheim staat, nooit het geheim zelf.'),
  scopes: z.array(z.string()).default([]),
  acr: z.array(z.string()).default([]),
  niveaus: z.record(z.string(), niveau).default({}),
  niveau: niveau.default('laag'),
  claims: z
    .strictObject({
      niveau: z.string().default('acr'),
      vestiging: z.string().nullable().default(null),
      kvk: z.string().nullable().default(null),
    })
    .prefault({}),
});

const bestand = z.strictObject({
  providers: z
    .array(provider)
    .default([])
    .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, 'Elke code mag één keer voorkomen.'),
  sessie: z.strictObject({ stil: minuten(5, 1440).optional(), hoogstens: minuten(5, 1440).optional() }).prefault({}),
  minstens: z.strictObject({ verband: niveau, gemeente: niveau, aanbieder: niveau }).partial().default({}),
});

type Variabelen = Readonly<Record<string, string | undefined>>;

/**
 * Reads the file with which the platform's administrator arranges sign-in.
 * @throws Error with everything that is wrong with it; never with a secret
 */
export function readAanmeldbestand(tekst: string, variabelen: Variabelen): Aanmeldinstellingen {
  const read = parseInput(bestand, parseYaml(tekst));
  if (!read.ok) throw wrong(read.fouten.map(({ veld, melding }) => `${veld || 'het geheel'}: ${melding}`));
  const { providers, sessie, minstens } = read.value;
  const without = providers.filter(({ geheim }) => !variabelen[geheim]);
  if (without.length > 0) throw wrong(without.map(({ code, geheim }) => `${code}: de variabele ${geheim} is leeg.`));
  return {
    providers: providers.map((one) => ({
      ...one,
      geheim: variabelen[one.geheim] ?? '',
      terug: `/aanmelden/terug/${one.code}`,
      niveaus: { ...bekendeNiveaus, ...one.niveaus },
    })),
    sessieduur: { stil: sessie.stil ?? gewoneDuur.stil, hoogstens: sessie.hoogstens ?? gewoneDuur.hoogstens },
    minstens: Object.fromEntries(Object.entries(minstens).filter(([, least]) => least !== undefined)),
  };
}

function parseYaml(tekst: string): unknown {
  try {
    return parse(tekst) ?? {};
  } catch (error) {
    throw wrong([`geen geldige YAML, bij ${/at line \d+/.exec(String(error))?.[0] ?? 'een onbekende regel'}`]);
  }
}

const wrong = (fouten: readonly string[]) =>
  new Error(['Het bestand van INKOOPREGIE_AANMELDEN klopt niet.', ...fouten].join('\n'));

/** The one provider of who has no file. It is trusted to ask enough, unless it says otherwise itself. */
export const enigeProvider = (issuer: string, geheim: string): Aanmeldprovider => ({
  code: 'organisatie',
  naam: 'Aanmelden',
  issuer,
  client: 'inkoopregie',
  geheim,
  terug: '/aanmelden/terug',
  scopes: [],
  acr: [],
  niveaus: bekendeNiveaus,
  niveau: 'substantieel',
  claims: { niveau: 'acr', vestiging: null, kvk: null },
});
