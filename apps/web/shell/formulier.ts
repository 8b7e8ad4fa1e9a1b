// SPDX-License-Identifier: EUPL-1.2

/** What someone typed, by field name, to show again. */
export type FormValues = Readonly<Record<string, string>>;
export type FormLists = Readonly<Record<string, readonly string[]>>;
export type Form = {
  /** Nested input for an act: the field `eisen.0.soort` becomes `{ eisen: [{ soort }] }`. Empty fields are left out. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly waarden: FormValues;
  /** What was chosen in fields whose name ends in `[]`, by that name without the brackets. */
  readonly lijsten: FormLists;
  readonly bestanden: Readonly<Record<string, File>>;
  /** The hidden field that makes sending twice the same as sending once. */
  readonly sleutel?: string;
};

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Lists of a form are short; a huge index would make a list of nothing but holes. */
const highestIndex = 9_999;
const isForbidden = (key: string): boolean =>
  forbiddenKeys.has(key) || (/^\d+$/.test(key) && Number(key) > highestIndex);

/** Reads a submitted form. Fields whose name ends in `[]` become a list. */
export async function readForm(request: Request): Promise<Form> {
  const formData = await request.formData();
  const input: Tree = {};
  const waarden: Record<string, string> = {};
  const bestanden: Record<string, File> = {};
  for (const [name, value] of formData) {
    if (name === 'idempotency') continue;
    if (typeof value !== 'string') {
      if (value.size > 0) bestanden[name] = value;
      continue;
    }
    const text = storable(value);
    waarden[name] = text;
    if (text.trim() !== '') place(input, name, text);
  }
  const lists = [...new Set(formData.keys())].filter((name) => name.endsWith('[]'));
  const lijsten = Object.fromEntries(lists.map((name) => [name.slice(0, -2), formData.getAll(name).map(String)]));
  const sleutel = formData.get('idempotency');
  return { input, waarden, lijsten, bestanden, ...(typeof sleutel === 'string' && sleutel !== '' && { sleutel }) };
}

/** What a database cannot keep as text is left out: the zero character and halves of characters. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

function place(root: Tree, name: string, value: string): void {
  const list = name.endsWith('[]');
  const path = (list ? name.slice(0, -2) : name).split('.');
  if (path.some(isForbidden)) return;
  const last = path.pop() ?? '';
  let node: Tree = root;
  for (const [index, key] of path.entries()) {
    const next = path[index + 1] ?? last;
    node[key] ??= /^\d+$/.test(next) ? [] : {};
    const child = node[key];
    if (!isTree(child)) return;
    node = child;
  }
  if (!list) node[last] = value;
  else node[last] = [...(Array.isArray(node[last]) ? node[last] : []), value];
}

/** Reads an amount as people type it: `1.234,56`, `12,5` or `12`. @returns whole eurocents, or the text when it is no amount */
export function readBedrag(text: string): number | string {
  const match = /^\s*€?\s*(-?\d{1,3}(?:\.\d{3})*|-?\d+)(?:,(\d{1,2}))?\s*$/.exec(text);
  if (!match) return text;
  const euros = Number((match[1] ?? '0').replaceAll('.', ''));
  const cents = Number((match[2] ?? '0').padEnd(2, '0'));
  return euros * 100 + (match[1]?.startsWith('-') ? -cents : cents);
}
