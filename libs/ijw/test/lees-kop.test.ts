// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { decode, encode, leesKop } from '../index.ts';
import { afgewezen, client, jw323, jw325, prestatie } from './bouwers.ts';
import { bytes, feit, tekst, voorbeeld } from './feiten.ts';

const groot = tekst(encode(jw323(Array.from({ length: 500 }, (_, i) => client(prestatie(i))))));

/** The text in pieces, and how many of those were asked for. */
function bron(heel: string, grootte: number) {
  const gelezen = { stukken: 0, isVerlaten: false };
  async function* stukken(): AsyncGenerator<Uint8Array> {
    try {
      for (let i = 0; i < heel.length; i += grootte) {
        gelezen.stukken += 1;
        yield bytes(heel.slice(i, i + grootte));
      }
    } finally {
      gelezen.isVerlaten = true;
    }
  }
  return { gelezen, stukken: stukken() };
}

describe('leesKop', () => {
  it.each(['JW301', 'JW323'])('gives of %s which message it is, with the same Header as decode', async (naam) => {
    const bestand = feit(`voorbeelden/${naam}.xml`);
    const { bericht } = decode(bestand);
    expect(await leesKop(bestand)).toEqual({
      kop: { standaard: 'jw', soort: naam.slice(2), Header: bericht?.Header },
      bevindingen: [],
    });
  });

  it('types the Header by the message', async () => {
    const { kop } = await leesKop(encode(jw325([afgewezen(prestatie(1))])));
    expect(kop?.soort === '325' && kop.Header.DeclaratieIdentificatie.Identificatie).toBe('B1');
  });

  it('reads no further than it must, and leaves the source', async () => {
    const slot = '</jw323:Header>';
    const { gelezen, stukken } = bron(groot, 100);
    expect((await leesKop(stukken)).kop?.Header.Afzender).toBe('65656055');
    expect(gelezen).toEqual({ stukken: Math.ceil((groot.indexOf(slot) + slot.length) / 100), isVerlaten: true });
  });

  it('says nothing of what comes behind the Header', async () => {
    for (const rest of ['<', '\u0001', '</x>', '<x/>', '<!DOCTYPE>'])
      expect((await leesKop(bytes(groot.replace('<jw323:Declaratie>', rest)))).kop, rest).toBeDefined();
    expect((await leesKop(bytes(groot.slice(0, groot.indexOf('<jw323:Declaratie>'))))).kop).toBeDefined();
  });

  it('gives every error up to the end of the Header, however the bytes arrive', async () => {
    const kapot = groot.replace('>65656055<', '>6565605<').replace('>0384<', '>384<').replace('>RN0<', '><');
    const verwacht = decode(bytes(kapot)).controle.bevindingen.slice(0, 2);
    expect(verwacht.map(({ pad }) => pad)).toEqual(['/Bericht/Header/Afzender', '/Bericht/Header/Ontvanger']);
    for (const grootte of [1, 7, 1000, 1_000_000])
      expect(await leesKop(bron(kapot, grootte).stukken)).toEqual({ bevindingen: verwacht });
  });

  it.each<[string, string, string]>([
    [
      'has no Header',
      groot.replace(/<jw323:Header>[\s\S]*Header>/, ''),
      'Het verplichte element Header ontbreekt in Bericht.',
    ],
    ['begins with something else', groot.replace('<jw323:Header>', '<x/>'), 'Het element x hoort niet in Bericht.'],
    [
      'is no message',
      `<html>${groot}`,
      'Dit is geen bericht van iJw of iWmo: de namespace van het eerste element is een andere.',
    ],
    ['is of another release', groot.replaceAll('3_2', '3_1'), 'JW323 van release 3.1 wordt niet gelezen, alleen 3.2.'],
    ['is no XML', 'naam;bedrag'.repeat(100_000), 'Dit bestand is geen XML.'],
    ['is cut off', groot.slice(0, 500), 'Het bestand is afgekapt'],
    ['is empty', '', 'Het bestand is leeg: er staat geen bericht in.'],
  ])('stops at once where a file %s', async (_, heel, melding) => {
    for (const grootte of [1, 1000, 1_000_000]) {
      const { kop, bevindingen } = await leesKop(bron(heel, grootte).stukken);
      expect([kop, bevindingen.length]).toEqual([undefined, 1]);
      expect(bevindingen[0]?.melding).toContain(melding);
    }
  });

  it('recognises a message that is not read yet', async () => {
    const { bevindingen } = await leesKop(bytes(voorbeeld('JW301').replaceAll('jw301', 'jw999')));
    expect(bevindingen).toMatchObject([{ code: 'XSD', melding: 'JW999 kan nog niet worden gecontroleerd.' }]);
  });
});
