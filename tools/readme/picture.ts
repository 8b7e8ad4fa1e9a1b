// SPDX-License-Identifier: EUPL-1.2
import type { Kamer } from '#cyclus';
import { style } from './style.ts';

const card = { width: 208, height: 104, gapX: 28, gapY: 28, margin: 6 };
const side = 4;
const width = side * card.width + (side - 1) * card.gapX + 2 * card.margin;
const height = side * card.height + (side - 1) * card.gapY + 2 * card.margin;

/** The cycle as a picture: the rooms clockwise along the edge of a square, what they are for in the middle. */
export const drawCycle = (rooms: readonly Kamer[]): string => {
  const numbers = new Map(rooms.map(({ naam }, at) => [naam, at + 1]));
  const cards = rooms.map((room, at) => drawRoom(room, at, numbers));
  const arrows = rooms.map((_, at) => drawArrow(slotOf(at), slotOf(at + 1)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="titel uitleg">`,
    '<!-- SPDX-License-Identifier: EUPL-1.2. Made by tools/readme.ts from modules/cyclus.ts; do not edit. -->',
    '<title id="titel">De inkoopcyclus: elf kamers, van doel tot euro en terug</title>'.replace(
      'elf',
      String(rooms.length),
    ),
    `<desc id="uitleg">${rooms.map(({ titel, vraag }, at) => `${at + 1}. ${titel}: ${vraag}`).join(' ')} Daarna: bijsturen.</desc>`,
    style,
    '<defs><marker id="punt" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M1 1 9 5 1 9z" class="pijlpunt"/></marker></defs>',
    ...arrows,
    drawReturn(slotOf(rooms.length)),
    ...cards,
    drawAdjusting(slotOf(rooms.length)),
    drawMiddle(),
    '</svg>\n',
  ].join('\n');
};

type Slot = { readonly column: number; readonly row: number };

/** Clockwise from the top left. */
const slotOf = (at: number): Slot => {
  const last = side - 1;
  const step = at % last;
  const corners: readonly Slot[] = [
    { column: step, row: 0 },
    { column: last, row: step },
    { column: last - step, row: last },
    { column: 0, row: last - step },
  ];
  return corners[Math.floor(at / last) % side] ?? { column: 0, row: 0 };
};

const left = ({ column }: Slot): number => card.margin + column * (card.width + card.gapX);
const top = ({ row }: Slot): number => card.margin + row * (card.height + card.gapY);

const drawRoom = ({ titel, vraag, gebruikt }: Kamer, at: number, numbers: ReadonlyMap<string, number>): string => {
  const slot = slotOf(at);
  const used = gebruikt.map((naam) => numbers.get(naam)).join(' ');
  return [
    `<g transform="translate(${left(slot)} ${top(slot)})">`,
    `<rect class="kaart" width="${card.width}" height="${card.height}" rx="10"/>`,
    `<circle class="nummer" cx="24" cy="24" r="12"/><text class="cijfer" x="24" y="28.5">${at + 1}</text>`,
    `<text class="naam" x="44" y="29.5">${titel}</text>`,
    ...wrap(vraag, 24).map((line, row) => `<text class="vraag" x="14" y="${53 + row * 16}">${line}</text>`),
    used && `<text class="gebruikt" x="14" y="${card.height - 11}">gebruikt ${used}</text>`,
    '</g>',
  ]
    .filter(Boolean)
    .join('');
};

const drawAdjusting = (slot: Slot): string =>
  [
    `<g transform="translate(${left(slot)} ${top(slot)})">`,
    `<rect class="kaart bijsturen" width="${card.width}" height="${card.height}" rx="10"/>`,
    '<text class="naam" x="14" y="29.5">Bijsturen</text>',
    ...wrap('Wat doen wij voortaan anders?', 24).map(
      (line, row) => `<text class="vraag" x="14" y="${53 + row * 16}">${line}</text>`,
    ),
    '</g>',
  ].join('');

const drawArrow = (from: Slot, to: Slot): string => {
  const [dx, dy] = [Math.sign(to.column - from.column), Math.sign(to.row - from.row)];
  const [halfX, halfY] = [card.width / 2, card.height / 2];
  const start = { x: left(from) + halfX + dx * (halfX + 4), y: top(from) + halfY + dy * (halfY + 4) };
  const end = { x: left(to) + halfX - dx * (halfX + 4), y: top(to) + halfY - dy * (halfY + 4) };
  return `<path class="pijl" d="M${start.x} ${start.y}L${end.x} ${end.y}" marker-end="url(#punt)"/>`;
};

/** What was learned goes back to the policy, the second room. */
const drawReturn = (slot: Slot): string => {
  const beleid = slotOf(1);
  const start = { x: left(slot) + card.width + 4, y: top(slot) + card.height / 2 };
  const end = { x: left(beleid) + card.width / 2, y: top(beleid) + card.height + 4 };
  return `<path class="pijl terug" d="M${start.x} ${start.y}C${end.x} ${start.y} ${end.x} ${start.y} ${end.x} ${end.y}" marker-end="url(#punt)"/>`;
};

const drawMiddle = (): string => {
  const x = width / 2;
  const lines = [
    '<text class="groot" x="0" y="0">Van doel tot euro</text>',
    '<text class="groot licht" x="0" y="34">en terug</text>',
    '<text class="klein" x="0" y="70">Een kamer gebruikt alleen de eerdere</text>',
    '<text class="klein" x="0" y="88">kamers die zij noemt. Nieuws gaat</text>',
    '<text class="klein" x="0" y="106">als gebeurtenis terug.</text>',
  ];
  return `<g transform="translate(${x} ${height / 2 - 18})" text-anchor="middle">${lines.join('')}</g>`;
};

/** Breaks a sentence into lines of at most `size` characters. */
const wrap = (sentence: string, size: number): string[] => {
  const lines = [''];
  for (const word of sentence.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > size) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};
