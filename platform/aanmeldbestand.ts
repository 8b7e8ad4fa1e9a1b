// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Aanmeldprovider, bekendeNiveaus } from './aanmeldprovider.ts';
import { readAanmeldsleutel } from './aanmeldsleutel.ts';
import { parseInput } from './invoer.ts';
import { niveaus } from './niveau.ts';
import type { Minstens } from './niveaueis.ts';
import { gewoneDuur, type Sessieduur } from './sessieduur.ts';

export type Aanmeldinstellingen = {
  readonly providers: readonly Aanmeldprovider[];
  readonly sessieduur: Sessieduur;
  readonly minstens: Minstens;
};

const niveau = z.enum(niveaus, `Kies ${niveaus.join(', ')}.`);
const minuten = (minimum: number, maximum: number) =>
  z.int(`Geef hele minuten, van ${minimum} tot ${maximum}.`).min(minimum).max(maximum);

const provider = z
  .strictObject({
    code: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/, 'Gebruik kleine letters, cijfers en streepjes.'),
    naam: z.string().trim().min(1).max(60),
    issuer: z.url({ protocol: /^https?$/, error: 'Geef het adres van de provider, met https://.' }),
    client: z.string().min(1).default('inkoopregie'),
    // Whoever writes the secret itself here must not read it back in the log.
    geheim: z
      .string()
      .regex(/^[A-Z][A-Z0-9_]{2,60}$/, 'Noem de variabele waarin het geheim staat, nooit het geheim zelf.')
      .optional(),
    sleutel: z.string().min(1).optional(),
    sleutelnummer: z.string().min(1).max(200).optional(),
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
  })
  .refine(({ geheim, sleutel }) => (geheim === undefined) !== (sleutel === undefined), {
    error: 'Geef de variabele van het geheim, of het bestand met de sleutel; niet beide.',
    path: ['geheim'],
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
export function readAanmeldbestand(
  tekst: string,
  variabelen: Variabelen,
  lees: (pad: string) => string = (pad) => readFileSync(pad, 'utf8'),
): Aanmeldinstellingen {
  const read = parseInput(bestand, parseYaml(tekst));
  if (!read.ok) throw wrong(read.fouten.map(({ veld, melding }) => `${veld || 'het geheel'}: ${melding}`));
  const { providers, sessie, minstens } = read.value;
  const bewijzen = new Map(providers.map((one) => [one.code, readBewijs(one, variabelen, lees)]));
  const fouten = [...bewijzen].flatMap(([code, bewijs]) => (typeof bewijs === 'string' ? [`${code}: ${bewijs}`] : []));
  if (fouten.length > 0) throw wrong(fouten);
  return {
    providers: providers.map(({ sleutelnummer: _, ...one }) => ({
      ...one,
      ...asBewijs(bewijzen.get(one.code)),
      terug: `/aanmelden/terug/${one.code}`,
      niveaus: { ...bekendeNiveaus, ...one.niveaus },
    })),
    sessieduur: { stil: sessie.stil ?? gewoneDuur.stil, hoogstens: sessie.hoogstens ?? gewoneDuur.hoogstens },
    minstens: Object.fromEntries(Object.entries(minstens).filter(([, least]) => least !== undefined)),
  };
}

type Bewijs = Pick<Aanmeldprovider, 'geheim' | 'sleutel'>;
const asBewijs = (bewijs: Bewijs | string | undefined): Bewijs =>
  typeof bewijs === 'object' ? bewijs : { geheim: '', sleutel: null };

/** By what a provider knows the platform, or what is wrong with that; never with anything of it. */
function readBewijs(
  { geheim, sleutel: pad, sleutelnummer }: z.output<typeof provider>,
  variabelen: Variabelen,
  lees: (pad: string) => string,
): Bewijs | string {
  if (pad === undefined) {
    const found = variabelen[geheim ?? ''];
    return found ? { geheim: found, sleutel: null } : `de variabele ${geheim} is leeg.`;
  }
  try {
    const sleutel = readAanmeldsleutel(lees(pad), sleutelnummer ?? null);
    if (sleutel) return { geheim: '', sleutel };
  } catch {
    return `het bestand ${pad} met de sleutel is niet te lezen.`;
  }
  return `in ${pad} staat geen privésleutel in PEM zonder wachtwoord, RSA van ten minste 2048 bits of EC P-256.`;
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
