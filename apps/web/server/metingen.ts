// SPDX-License-Identifier: EUPL-1.2
import { createHash, timingSafeEqual } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { type Bezorging, type Mailstand, readBezorging, readMailstand, readVerbindingen } from '#platform/metingen';
import type { Omgeving } from '#platform/omgeving';
import { type Pogingen, readPogingen } from '#platform/poging';
import { histogram, type Meting, schrijf } from './meetformaat.ts';

export type Metingen = {
  /** Counts every request by its route, never by its address: that may name someone. */
  readonly telling: MiddlewareHandler;
  /** `/metingen`, for Prometheus. */
  readonly adres: Hono;
};

const methoden: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * What this process measures of itself. With a `sleutel` only who brings it along may read it; without, real operation
 * shows it to nobody.
 */
export function createMetingen(omgeving: Omgeving, sleutel: string | undefined): Metingen {
  const verzoeken = histogram('inkoopregie_verzoek_seconden', 'Duur van verzoeken, naar route en uitkomst.');
  const adres = new Hono();
  adres.get('/metingen', async (c, next) => {
    if (!sleutel && omgeving.productie) return next();
    if (sleutel && !brings(c, sleutel))
      return c.text('Geef de sleutel van INKOOPREGIE_METINGEN mee.\n', 401, { 'WWW-Authenticate': 'Bearer' });
    const text = schrijf([...verzoeken.metingen(), ...(await meet(omgeving))]);
    return c.body(text, 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
  return {
    telling: async (c, next) => {
      const began = performance.now();
      await next();
      const methode = methoden.has(c.req.method) ? c.req.method : 'anders';
      const labels = { route: patroonVan(c), methode, status: String(c.res.status) };
      verzoeken.tel(labels, (performance.now() - began) / 1000);
    },
    adres,
  };
}

/** Under this name the pages say which route they took. */
export const patroonSleutel = 'patroon';
const patroonVan = (c: Context): string => String(c.get(patroonSleutel) ?? routePath(c));

const hash = (text: string) => createHash('sha256').update(text).digest();
const brings = (c: Context, sleutel: string): boolean =>
  timingSafeEqual(hash(c.req.header('Authorization') ?? ''), hash(`Bearer ${sleutel}`));

async function meet(omgeving: Omgeving): Promise<readonly Meting[]> {
  const bezorging = await readBezorging(omgeving).catch(() => undefined);
  const mail = bezorging && (await readMailstand(omgeving).catch(() => undefined));
  const pogingen = await readPogingen(omgeving).catch(() => undefined);
  const { bezig, vrij, wachtend, hoogstens } = readVerbindingen(omgeving);
  const { rss, heapUsed } = process.memoryUsage();
  return [
    meter('versie', 'De versie die draait.', [[1, { versie: omgeving.versie }]]),
    meter('gestart_seconden', 'Seconden sinds dit proces begon.', [[process.uptime()]]),
    meter('geheugen_bytes', 'Geheugen van dit proces.', [
      [rss, { soort: 'proces' }],
      [heapUsed, { soort: 'heap' }],
    ]),
    meter('database_bereikbaar', '1 als de database antwoordt.', [[bezorging ? 1 : 0]]),
    meter('verbindingen', 'Verbindingen met de database, en werk dat op een verbinding wacht.', [
      [bezig, { stand: 'bezig' }],
      [vrij, { stand: 'vrij' }],
      [wachtend, { stand: 'wachtend' }],
    ]),
    meter('verbindingen_hoogstens', 'Zoveel verbindingen mag dit proces maken.', [[hoogstens]]),
    ...(bezorging ? meetBezorging(bezorging) : []),
    ...(mail ? meetMail(mail) : []),
    ...(pogingen ? meetPogingen(pogingen) : []),
  ];
}

const meetBezorging = ({ wachtend, mislukt, oudste }: Bezorging): readonly Meting[] => [
  meter('afleveringen', 'Nieuws tussen kamers dat nog niet is bezorgd, in de hele database.', [
    [wachtend, { stand: 'wachtend' }],
    [mislukt, { stand: 'mislukt' }],
  ]),
  meter('oudste_aflevering_seconden', 'Hoe lang het oudste nieuws al op bezorging wacht.', [[oudste]]),
];

const meetMail = ({ wachtend, mislukt, verzonden, gefaald }: Mailstand): readonly Meting[] => [
  meter('mail', 'E-mail die wacht, of niet is bezorgd en op een beheerder wacht, in de hele database.', [
    [wachtend, { stand: 'wachtend' }],
    [mislukt, { stand: 'mislukt' }],
  ]),
  {
    naam: 'inkoopregie_mail_total',
    soort: 'counter',
    uitleg: 'E-mail die is verzonden of voorgoed is mislukt, sinds het begin.',
    waarden: [
      { labels: { uitkomst: 'verzonden' }, waarde: verzonden },
      { labels: { uitkomst: 'mislukt' }, waarde: gefaald },
    ],
  },
];

const meetPogingen = (pogingen: readonly Pogingen[]): readonly Meting[] => [
  meter(
    'mislukte_pogingen',
    'Pogingen om binnen te komen die het afgelopen uur mislukten, in de hele database.',
    pogingen.map(({ soort, mislukt }) => [mislukt, { soort }]),
  ),
  meter(
    'dichte_plekken',
    'Netwerken en browsers die na te veel mislukte pogingen wachten.',
    pogingen.map(({ soort, dicht }) => [dicht, { soort }]),
  ),
];

const meter = (
  naam: string,
  uitleg: string,
  waarden: readonly (readonly [number, Readonly<Record<string, string>>?])[],
): Meting => ({
  naam: `inkoopregie_${naam}`,
  soort: 'gauge',
  uitleg,
  waarden: waarden.map(([waarde, labels = {}]) => ({ labels, waarde })),
});
