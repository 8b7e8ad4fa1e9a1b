// SPDX-License-Identifier: EUPL-1.2
import { SaxesParser } from 'saxes';
import { WorkbookProblem } from '../problem.ts';
import { asDamaged } from './archive.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader does at each element; names come without their prefix. */
export type Handlers = {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** No part of a workbook is nested deeper than a few elements, or goes on so long without one. */
const deepest = 64;
const longestPiece = 4 * 1024 * 1024;

/**
 * Reads XML as it is unpacked. After every piece the caller gets the turn, to hand on what was read so far.
 * @throws WorkbookProblem
 */
export async function* parseXml(bytes: AsyncIterable<Uint8Array>, handlers: Handlers): AsyncGenerator<void> {
  let quiet = 0;
  const parser = guarded(handlers, () => {
    quiet = 0;
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of bytes) {
      quiet += chunk.length;
      if (quiet > longestPiece) throw new WorkbookProblem('too-large');
      parser.write(decoder.decode(chunk, { stream: true }));
      yield;
    }
    parser.write(decoder.decode()).close();
    yield;
  } catch (error) {
    asDamaged(error);
  }
}

function guarded(handlers: Handlers, heard: () => void): SaxesParser {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('doctype', () => {
    throw new WorkbookProblem('doctype');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    heard();
    depth++;
    if (depth > deepest) throw new WorkbookProblem('damaged');
    handlers.open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handlers.close?.(localName(name));
  });
  const text = (piece: string) => handlers.text?.(piece);
  parser.on('text', text);
  parser.on('cdata', text);
  return parser;
}

/** A small part, read as a whole. */
export async function readXml(bytes: AsyncIterable<Uint8Array>, handlers: Handlers): Promise<void> {
  for await (const _ of parseXml(bytes, handlers));
}

const localName = (name: string): string => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);
