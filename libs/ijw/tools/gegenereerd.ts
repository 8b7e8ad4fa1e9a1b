// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { xsdCodes } from './xsd-codes.ts';

/** The messages that this edition knows. */
const SOORTEN = ['301', '302', '305', '306', '307', '308', '315', '316', '317', '318', '319', '320', '323', '325'];
/** The countries fill a file of their own. */
const LANDEN = 'COD032';

export type Feitregel = Readonly<Record<string, string>>;
type Codelijst = {
  readonly naam: string;
  readonly standaard: readonly string[];
  readonly codes: Readonly<Record<string, string>>;
};
type Codelijsten = Readonly<Record<string, Codelijst>>;

/** The generated files, by name, from the facts in this folder. */
export function bestanden(map: string): ReadonlyMap<string, string> {
  const structuur = csv(`${map}/structuur.csv`);
  const datatypen = csv(`${map}/datatypen.csv`);
  const lijsten: Codelijsten = JSON.parse(readFileSync(`${map}/codelijsten.json`, 'utf8'));
  const opsommingen = controleerCodes(map, datatypen, lijsten);
  const uit = new Map<string, string>();
  uit.set('basisschema.gen.ts', tabel('basisschema', klassen(structuur, 'basisschema')));
  for (const soort of SOORTEN) uit.set(`${soort}.gen.ts`, tabel(`structuur${soort}`, perStandaard(structuur, soort)));
  uit.set('datatypen.gen.ts', datatypetabel(datatypen, opsommingen));
  const gebruikt = [...new Set([...opsommingen.values()].flat())].sort();
  uit.set('landcodes.gen.ts', lijstbestand([LANDEN], lijsten));
  uit.set(
    'codelijsten.gen.ts',
    lijstbestand(
      gebruikt.filter((id) => id !== LANDEN),
      lijsten,
    ),
  );
  return uit;
}

/** Rows of a file with a heading, fields possibly in double quotes. */
export function csv(pad: string): readonly Feitregel[] {
  const [kop, ...rijen] = readFileSync(pad, 'utf8').trim().split(/\r?\n/);
  const namen = (kop ?? '').split(',');
  return rijen.map((rij) => {
    const velden = [...rij.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((m) =>
      (m[1] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"'),
    );
    return Object.fromEntries(namen.map((naam, i) => [naam, velden[i] ?? '']));
  });
}

const veld = (rij: Feitregel | undefined, naam: string): string => rij?.[naam] ?? '';

/** Per class the rows of one message, as the text of a tuple. */
function klassen(feiten: readonly Feitregel[], bericht: string): ReadonlyMap<string, ReadonlyMap<string, Feitregel>> {
  const uit = new Map<string, Map<string, Feitregel>>();
  for (const rij of feiten) {
    if (veld(rij, 'bericht') !== bericht) continue;
    const klasse = veld(rij, 'berichtklasse');
    uit.set(klasse, (uit.get(klasse) ?? new Map<string, Feitregel>()).set(veld(rij, 'element'), rij));
  }
  return uit;
}

/** Both editions of a message in one table; where they differ the row says so. */
function perStandaard(
  feiten: readonly Feitregel[],
  soort: string,
): ReadonlyMap<string, ReadonlyMap<string, Feitregel>> {
  const jw = klassen(feiten, `JW${soort}`);
  const wmo = klassen(feiten, `WMO${soort}`);
  const uit = new Map<string, Map<string, Feitregel>>();
  for (const [klasse, rijen] of jw) {
    const samen = [...rijen].map(([element, rij]) => [element, metWmo(rij, wmo.get(klasse)?.get(element))] as const);
    uit.set(klasse, new Map(samen));
  }
  for (const [klasse, rijen] of wmo)
    for (const element of rijen.keys())
      if (!jw.get(klasse)?.has(element)) throw new Error(`${soort} ${klasse}.${element} staat alleen in Wmo`);
  return uit;
}

/** A row of Jw with what Wmo makes of it. */
function metWmo(rij: Feitregel, wmo: Feitregel | undefined): Feitregel {
  if (wmo === undefined) return { ...rij, alleen: 'jw' };
  if (['type', 'min', 'max'].some((naam) => veld(wmo, naam) !== veld(rij, naam)))
    throw new Error(`${veld(rij, 'bericht')} ${veld(rij, 'berichtklasse')}.${veld(rij, 'element')} is in Wmo anders`);
  return { ...rij, vastWmo: veld(wmo, 'vast') };
}

function tabel(naam: string, inhoud: ReadonlyMap<string, ReadonlyMap<string, Feitregel>>): string {
  const delen = [...inhoud].map(([klasse, rijen]) => {
    const regels = [...rijen.values()].map(tupel);
    return regels.length === 1
      ? `  ${klasse}: [${regels[0]}],`
      : `  ${klasse}: [\n${regels.map((r) => `    ${r},\n`).join('')}  ],`;
  });
  return `${KOP}import type { Klassen } from './tabel.ts';\n\nexport const ${naam} = {\n${delen.join('\n')}\n} as const satisfies Klassen;\n`;
}

function tupel(rij: Feitregel): string {
  const max = veld(rij, 'max') === 'n' ? `'n'` : veld(rij, 'max');
  const vast = veld(rij, 'vast');
  const wmo = veld(rij, 'vastWmo') || vast;
  const patroon = vast === wmo ? tekst(vast) : `{ jw: ${tekst(vast)}, wmo: ${tekst(wmo)} }`;
  const bijzonder = [
    vast && `patroon: ${patroon}`,
    veld(rij, 'alleen') && `alleen: ${tekst(veld(rij, 'alleen'))}`,
  ].filter(Boolean);
  const slot = bijzonder.length > 0 ? `, { ${bijzonder.join(', ')} }` : '';
  return `['${veld(rij, 'element')}', '${veld(rij, 'type')}', ${veld(rij, 'min')}, ${max}${slot}]`;
}

/** A text as the formatter writes it. */
function tekst(waarde: string): string {
  const aanhaling = waarde.includes("'") && !waarde.includes('"') ? '"' : "'";
  return aanhaling + waarde.replaceAll('\\', '\\\\').replaceAll(aanhaling, `\\${aanhaling}`) + aanhaling;
}

/** Per type the code lists that the XSD enumerates (Jw, Wmo); throws when the XSD and the lists hold different codes. */
function controleerCodes(
  map: string,
  datatypen: readonly Feitregel[],
  lijsten: Codelijsten,
): ReadonlyMap<string, readonly string[]> {
  const uit = new Map<string, readonly string[]>();
  for (const standaard of ['jw', 'wmo']) {
    const perType = xsdCodes(readFileSync(`${map}/xsd/${standaard}/basisschema.xsd`));
    for (const rij of datatypen) {
      const codes = perType.get(veld(rij, 'type')) ?? [];
      if (codes.length === 0) continue;
      const id =
        veld(rij, 'codelijst')
          .split(';')
          .find((lijst) => lijsten[lijst]?.standaard.includes(standaard)) ?? '';
      if (
        codes.toSorted().join() !==
        Object.keys(lijsten[id]?.codes ?? {})
          .toSorted()
          .join()
      )
        throw new Error(`${standaard} ${veld(rij, 'type')}: XSD en codelijst ${id} verschillen`);
      uit.set(veld(rij, 'type'), [...new Set([...(uit.get(veld(rij, 'type')) ?? []), id])]);
    }
  }
  return uit;
}

const BASIS: Readonly<Record<string, string>> = {
  'xs:string': 'tekst',
  'xs:integer': 'getal',
  'xs:date': 'datum',
  'xs:time': 'tijd',
};

function datatypetabel(feiten: readonly Feitregel[], opsommingen: ReadonlyMap<string, readonly string[]>): string {
  const regels = feiten.map((rij) => {
    const [jw = '', wmo = jw] = opsommingen.get(veld(rij, 'type')) ?? [];
    const delen = [
      `basis: '${BASIS[veld(rij, 'basis')]}'`,
      deel('min', veld(rij, 'minLengte') || veld(rij, 'minWaarde')),
      deel('max', veld(rij, 'maxLengte') || veld(rij, 'maxWaarde')),
      deel('patroon', veld(rij, 'patroon') && tekst(veld(rij, 'patroon'))),
      deel('codes', jw && (jw === wmo ? tekst(jw) : `{ jw: ${tekst(jw)}, wmo: ${tekst(wmo)} }`)),
    ];
    return `  ${veld(rij, 'type')}: { ${delen.filter(Boolean).join(', ')} },\n`;
  });
  return `${KOP}import type { Datatypetabel } from './tabel.ts';\n\nexport const datatypen = {\n${regels.join('')}} as const satisfies Readonly<Record<string, Datatypetabel>>;\n`;
}

const deel = (naam: string, waarde: string): string => (waarde === '' ? '' : `${naam}: ${waarde}`);

function lijstbestand(ids: readonly string[], lijsten: Codelijsten): string {
  const delen = ids.map((id) => {
    const lijst = lijsten[id];
    // keys with leading zeros are text; whole numbers would be sorted first, so all are written in order
    const codes = Object.entries(lijst?.codes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    const regels = codes.map(
      ([code, betekenis]) => `  ${/^[A-Z]\w*$|^(0|[1-9]\d*)$/.test(code) ? code : tekst(code)}: ${tekst(betekenis)},\n`,
    );
    return `/** ${lijst?.naam}. */\nexport const ${id} = {\n${regels.join('')}} as const;\n`;
  });
  return `${KOP}\n${delen.join('\n')}`;
}

const KOP =
  '// SPDX-License-Identifier: EUPL-1.2\n// Generated by tools/genereer.ts from the facts of iJw and iWmo 3.2; do not edit.\n';
