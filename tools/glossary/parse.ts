// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../support/finding.ts';

/** One row of docs/glossary.md. */
export type Term = {
  readonly term: string;
  readonly definition: string;
  readonly source: string;
  readonly gloss: string;
  readonly forbidden: readonly string[];
};

export const parseGlossary = (text: string): Term[] =>
  rowsOf(text).map(({ cells: [term = '', definition = '', source = '', gloss = '', forbidden = ''] }) => ({
    term,
    definition,
    source,
    gloss,
    forbidden: forbidden === '–' ? [] : forbidden.split(',').map((word) => word.trim()),
  }));

/** What is wrong with the glossary itself. */
export const faultsIn = (text: string): Finding[] => {
  const rows = rowsOf(text);
  const terms = rows.map(({ cells }) => cells[0] ?? '');
  const fault = (line: number, what: string): Finding => ({ path: 'docs/glossary.md', line, rule: 'glossary', what });
  return rows.flatMap(({ line, cells }, at) => {
    const [term = ''] = cells;
    const forbidden = cells[4]?.split(',').map((word) => word.trim()) ?? [];
    return [
      ...(cells.length === 5 && cells.every(Boolean) ? [] : [fault(line, `'${term}' needs five filled cells`)]),
      ...(at > 0 && order(terms[at - 1] ?? '', term) >= 0 ? [fault(line, `'${term}' is double or out of order`)] : []),
      ...forbidden
        .filter((word) => terms.includes(word))
        .map((word) => fault(line, `'${word}' is both term and forbidden`)),
    ];
  });
};

const rowsOf = (text: string): { line: number; cells: string[] }[] =>
  text
    .split('\n')
    .map((row, at) => ({
      line: at + 1,
      cells: row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    }))
    .filter(({ cells: [first = ''] }) => first !== '' && first !== 'term' && !/^-+$/.test(first));

const order = (a: string, b: string): number => plain(a).localeCompare(plain(b), 'en');

const plain = (term: string): string =>
  term.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('-', ' ');
