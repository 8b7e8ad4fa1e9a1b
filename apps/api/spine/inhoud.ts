// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Velden } from './invoer.ts';
import { inputProblem, problem } from './probleem.ts';

/** A way in which the body of a request holds the input of an act. */
export type Inhoudsoort = {
  readonly mediatypes: readonly [string, ...string[]];
  /** The body is one thing, and not the fields by name. */
  readonly heel?: true;
  /** What the document says that the body is, from the fields that it must hold. */
  readonly schema: (velden: z.ZodRawShape) => z.ZodType;
  readonly read: (request: Request) => Promise<Velden | Response>;
};

const largestJson = 1024 * 1024;

/** The fields as one JSON object; without any field the body may be left out. */
export const json: Inhoudsoort = {
  mediatypes: ['application/json'],
  schema: (velden) => z.object(velden),
  read: async (request) => {
    const text = await request.text();
    if (text.length > largestJson) return problem(413, 'De inhoud mag hoogstens 1 MB zijn.');
    try {
      const body: unknown = text === '' ? {} : JSON.parse(text);
      if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
      return problem(400, 'De inhoud moet één JSON-object zijn.');
    } catch {
      return problem(400, 'De inhoud is geen geldige JSON.');
    }
  },
};

/** The fields as a plain form, as OAuth 2.0 sends them; each of them once. */
export const urlencoded: Inhoudsoort = {
  mediatypes: ['application/x-www-form-urlencoded'],
  schema: (velden) => z.object(velden),
  read: async (request) => {
    const fields = [...new URLSearchParams(await request.text())];
    const twice = fields.filter(([naam], at) => fields.findIndex(([other]) => other === naam) !== at);
    return twice.length > 0
      ? inputProblem(twice.map(([veld]) => ({ veld, melding: 'Dit veld staat er twee keer.' })))
      : Object.fromEntries(fields);
  },
};

/** The fields as a form with files; `stukken.0.bestand` is the file of the first of a list. */
export const formulier: Inhoudsoort = {
  mediatypes: ['multipart/form-data'],
  schema: (velden) => z.object(velden),
  read: async (request) => {
    try {
      return nested(await request.formData());
    } catch {
      return problem(400, 'De inhoud is geen geldig formulier met bestanden.');
    }
  },
};

/** One message as raw XML, handed on as it came in the named field. */
export const xml = (veld: string): Inhoudsoort => ({
  mediatypes: ['application/xml', 'text/xml'],
  heel: true,
  schema: () => z.string().meta({ description: 'Een bericht van iJw of iWmo, ongewijzigd.' }),
  read: async (request) => ({ [veld]: new Uint8Array(await request.arrayBuffer()) }),
});

/** Reads the body in the way that its `Content-Type` says. An act that needs nothing may be sent without a body. */
export async function readBody(request: Request, { mediatypes, read }: Inhoudsoort): Promise<Velden | Response> {
  const [mediatype = ''] = (request.headers.get('Content-Type') ?? '').split(';');
  if (request.body === null) return {};
  if (mediatypes.includes(mediatype.trim().toLowerCase())) return read(request);
  const bytes = await request.arrayBuffer();
  return bytes.byteLength === 0 ? {} : problem(415, `Stuur de inhoud als ${mediatypes.join(' of ')}.`);
}

type Tree = { [key: string]: unknown };
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

function nested(form: FormData): Velden | Response {
  const root: Tree = {};
  for (const [naam, value] of form) {
    const path = naam.split('.');
    const last = path.pop() ?? '';
    const parent = path.reduce<Tree | undefined>(descend, root);
    if (!parent || forbidden.has(last)) return inputProblem([{ veld: naam, melding: 'Dit veld bestaat niet.' }]);
    parent[last] = value;
  }
  return listed(root);
}

function descend(parent: Tree | undefined, key: string): Tree | undefined {
  if (!parent || forbidden.has(key)) return undefined;
  parent[key] ??= {};
  const child = parent[key];
  return isTree(child) ? child : undefined;
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !(value instanceof File);

/** What has only numbers for names is a list. */
function listed(tree: Tree): Tree {
  const entries = Object.entries(tree).map(([key, value]) => [key, isTree(value) ? asList(value) : value]);
  return Object.fromEntries(entries);
}

const asList = (tree: Tree): Tree | unknown[] => {
  const own = listed(tree);
  return Object.keys(own).every((key) => /^\d+$/.test(key)) ? Object.values(own) : own;
};
