// SPDX-License-Identifier: EUPL-1.2

/** A theme as data: custom properties by name, with two hyphens in front. */
export type Tokens = ReadonlyMap<string, string>;
export type Thema = { readonly tokens: Tokens; readonly css: string };

/**
 * Takes from a file of design tokens what the house uses, and writes that as a stylesheet of its own.
 * @param tekst one or more blocks of custom properties, for `:root` or for a class such as `.voorbeeld-theme`
 * @param huis the tokens of the house; their names are all that is taken, with what those refer to
 * @throws Error with the first thing that does not belong in a theme
 */
export function readThema(tekst: string, huis: Tokens): Thema {
  const all = readTokens(tekst);
  const taken = new Map<string, string>();
  const take = (name: string): void => {
    const value = all.get(name);
    if (value === undefined || taken.has(name)) return;
    taken.set(name, safe(name, value));
    for (const other of referredIn(value)) {
      if (!all.has(other) && !huis.has(other)) throw new Error(`${name} verwijst naar ${other}, en dat is er niet.`);
      take(other);
    }
  };
  for (const name of huis.keys()) take(name);
  if (taken.size === 0) throw new Error('Er staat geen token in dat het platform gebruikt, zoals --basis-color-….');
  const lines = [...taken].map(([name, value]) => `  ${name}: ${value};\n`);
  return { tokens: new Map([...huis, ...taken]), css: `:root {\n${lines.join('')}}\n` };
}

const opening = /\s*([^{}@;"']+)\{/y;
const declaration = /\s*(--[\w-]+)\s*:\s*((?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[^;{}"'])*)(?:;|(?=\}))/y;
const closing = /\s*\}\s*/y;
const selector = /^(:root|\.[\w-]+)(\s*,\s*(:root|\.[\w-]+))*$/;

/** Reads blocks of custom properties. @throws Error with the line of the first thing that is something else */
export function readTokens(tekst: string): Tokens {
  const source = withoutComments(tekst);
  const tokens = new Map<string, string>();
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const wrong = (): Error =>
    new Error(`Regel ${lineOf(source, at)}: hier mag alleen een token staan, zoals --basis-color-…: #0c5a63;`);
  while (at < source.trimEnd().length) {
    if (!selector.test(next(opening)?.[1]?.trim() ?? '')) throw wrong();
    for (let found = next(declaration); found; found = next(declaration))
      tokens.set(found[1] ?? '', (found[2] ?? '').trim());
    if (!next(closing)) throw wrong();
  }
  return tokens;
}

const withoutComments = (tekst: string): string =>
  tekst.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|\/\*[\s\S]*?\*\//g,
    (all, quoted: string | undefined) => quoted ?? all.replace(/[^\n]/g, ''),
  );

const lineOf = (source: string, at: number): number => {
  const white = /^\s*/.exec(source.slice(at))?.[0].length ?? 0;
  return source.slice(0, at + white).split('\n').length;
};

/** A value that fetches nothing, hides nothing and ends nothing. */
function safe(name: string, value: string): string {
  if (value === '') throw new Error(`${name} is leeg.`);
  if (/[\\@<>]|\b(?:url|src|image|image-set|element|cross-fade|paint|attr|env|expression)\s*\(/i.test(value))
    throw new Error(`${name}: een token mag niets ophalen en heeft geen \\, @ of <.`);
  return value;
}

const referredIn = (value: string): readonly string[] =>
  [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
