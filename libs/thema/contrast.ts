// SPDX-License-Identifier: EUPL-1.2
import type { Tokens } from './thema.ts';

type Paar = { readonly op: string; readonly kleur: string; readonly minstens: number };

const pairs = (op: readonly string[], kleuren: readonly string[], minstens = 4.5): readonly Paar[] =>
  op.flatMap((ground) => kleuren.map((kleur) => ({ op: ground, kleur, minstens })));
const each = (name: string, ...steps: readonly string[]): readonly string[] => steps.map((step) => `${name}-${step}`);
const tones = ['positive', 'negative', 'warning', 'info', 'highlight'];
const white = 'default-bg-document';

/** What stands on what in this house: text 4.5 to 1, lines 3 to 1 [WCAG 2.2, 1.4.3 and 1.4.11]. */
const paren: readonly Paar[] = [
  ...pairs(each('default-bg', 'document', 'subtle', 'default', 'hover'), [
    ...each('default-color', 'subtle', 'default', 'document'),
    ...each('action-1-color', 'default', 'hover', 'active'),
  ]),
  ...pairs(each('action-1-bg', 'subtle', 'default', 'hover', 'active'), ['action-1-color-hover']),
  ...['action-1', 'negative'].flatMap((tone) =>
    pairs(each(`${tone}-inverse-bg`, 'default', 'hover', 'active'), [`${tone}-inverse-color-default`]),
  ),
  ...pairs(each('accent-1-inverse-bg', 'document', 'hover'), each('accent-1-inverse-color', 'default', 'subtle')),
  ...tones.flatMap((tone) =>
    pairs([`${tone}-bg-default`], [`${tone}-color-default`, 'default-color-document', 'action-1-color-default']),
  ),
  ...pairs([white], each('default-border', 'default', 'hover'), 3),
  ...pairs(
    [white],
    ['action-1', ...tones].map((tone) => `${tone}-border-default`),
    3,
  ),
].map(({ op, kleur, minstens }) => ({
  op: `--basis-color-${op}`,
  kleur: `--basis-color-${kleur}`,
  minstens,
}));

const ringen: readonly Paar[] = [
  { op: `--basis-color-${white}`, kleur: '--basis-focus-outline-color', minstens: 3 },
  {
    op: '--basis-color-accent-1-inverse-bg-document',
    kleur: '--basis-focus-inverse-outline-color',
    minstens: 3,
  },
];

/** The pairs of colours of a theme that are too close to each other, one sentence each. */
export function contrastTekorten(tokens: Tokens): readonly string[] {
  return [...paren, ...ringen].flatMap(({ op, kleur, minstens }) => {
    const [ground, colour] = [colourOf(tokens, op), colourOf(tokens, kleur)];
    if (!ground || !colour) return [`${kleur} op ${op}: niet na te gaan, schrijf kleuren als #rrggbb.`];
    const ratio = contrast(ground, colour);
    if (ratio >= minstens) return [];
    const shown = (Math.floor(ratio * 100) / 100).toFixed(2).replace('.', ',');
    return [`${kleur} op ${op}: contrast ${shown}, minstens ${String(minstens).replace('.', ',')}.`];
  });
}

/** Follows what a token refers to, until there is a colour in hexadecimal digits. */
function colourOf(tokens: Tokens, name: string, deep = 0): string | null {
  const value = tokens.get(name) ?? '';
  const other = /^var\(\s*(--[\w-]+)\s*\)$/.exec(value)?.[1];
  if (other && deep < 20) return colourOf(tokens, other, deep + 1);
  if (/^#[\da-f]{6}$/i.test(value)) return value;
  return /^#[\da-f]{3}$/i.test(value) ? value.replace(/[\da-f]/gi, '$&$&') : null;
}

/** WCAG 2: the contrast ratio of two colours in #rrggbb. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
