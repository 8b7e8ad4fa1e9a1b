// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { toDocx } from './docx.ts';
import { brief } from './examples.ts';
import { toPdf } from './pdf.ts';
import { checkUpload, uploadGrens } from './upload.ts';
import { uploadTeksten } from './uploadteksten.ts';

const text = (value: string) => new TextEncoder().encode(value);
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
const xml = text('<?xml version="1.0"?><bericht>ja</bericht>');

const reasonOf = (bytes: Uint8Array, naam: string) => {
  const outcome = checkUpload(bytes, naam);
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code).join() : outcome.status;
};

describe('a file that somebody sends', () => {
  it('is taken when it is what its name says', async () => {
    const files: readonly [Uint8Array, string, string][] = [
      [await toPdf(brief), 'Bewijs.PDF', 'application/pdf'],
      [await toDocx(brief), 'plan.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      [
        zip('[Content_Types].xml', 'xl/workbook.xml'),
        'a.xlsx',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ],
      [png, 'foto.png', 'image/png'],
      [jpeg, 'foto.jpg', 'image/jpeg'],
      [jpeg, 'foto.jpeg', 'image/jpeg'],
      [xml, 'bericht.xml', 'application/xml'],
      [text('\ufeff<bericht xmlns="x"/>'), 'bericht.xml', 'application/xml'],
      [text('Gewone tekst, é.\r\n'), 'notitie.txt', 'text/plain; charset=utf-8'],
    ];
    for (const [bytes, naam, mediatype] of files)
      expect(checkUpload(bytes, naam)).toMatchObject({ status: 'decided', value: { naam, mediatype } });
  });

  it('is refused when its content is another kind', async () => {
    const pdf = await toPdf(brief);
    const docx = await toDocx(brief);
    const wrong: readonly [Uint8Array, string][] = [
      [png, 'foto.jpg'],
      [text('MZ\u0090 programma'), 'bewijs.pdf'],
      [Buffer.concat([text('<script>'), pdf]), 'bewijs.pdf'],
      [pdf, 'bewijs.txt'],
      [docx, 'tabel.xlsx'],
      [zip('iets.exe'), 'plan.docx'],
      [docx.slice(0, -30), 'plan.docx'],
      [Buffer.concat([pdf, docx]), 'plan.docx'],
      [text('<html><script>alert(1)</script></html>'), 'bericht.xml'],
      [text('<?xml version="1.0"?><svg onload="x"/>'), 'bericht.xml'],
      [text('<b>opmaak</b>'), 'notitie.txt'],
      [text('nul\u0000byte'), 'notitie.txt'],
      [Uint8Array.of(0xe9, 0x20), 'notitie.txt'],
      [Buffer.from('<bericht/>', 'utf16le'), 'bericht.xml'],
    ];
    for (const [bytes, naam] of wrong)
      expect([naam, reasonOf(bytes, naam)]).toEqual([naam, 'bestand-past-niet-bij-naam']);
  });

  it('is refused when it is two kinds at once, as a reader of the one or of the other sees it', async () => {
    const pdf = await toPdf(brief);
    const docx = await toDocx(brief);
    const archief = Buffer.from(zip('a.exe'));
    for (const [begin, naam] of [
      [pdf, 'bewijs.pdf'],
      [png, 'foto.png'],
      [jpeg, 'foto.jpg'],
    ] as const) {
      expect(reasonOf(Buffer.concat([begin, archief]), naam)).toBe('bestand-met-archief');
      expect(reasonOf(Buffer.concat([begin, docx, Buffer.alloc(60_000)]), naam)).toBe('bestand-met-archief');
      expect(
        reasonOf(Buffer.concat([begin, Buffer.from('PK\x05\x06 maar geen lijst van iets, zoals toeval geeft')]), naam),
      ).toBe('decided');
    }
    const both = zip('[Content_Types].xml', 'xl/workbook.xml', 'word/document.xml');
    for (const naam of ['a.xlsx', 'a.docx']) expect(reasonOf(both, naam)).toBe('bestand-past-niet-bij-naam');
    const twice = zip('[Content_Types].xml', 'xl/workbook.xml', 'xl/workbook.xml');
    expect(reasonOf(twice, 'a.xlsx')).toBe('bestand-past-niet-bij-naam');
  });

  it('is refused when it would burst open, by what its own list says and without unpacking it', () => {
    for (const [naam, main] of [
      ['a.xlsx', 'xl/workbook.xml'],
      ['a.docx', 'word/document.xml'],
    ] as const) {
      const bom = Buffer.from(zip('[Content_Types].xml', main, 'media/1', 'media/2'));
      expect(reasonOf(bom, naam)).toBe('decided');
      const header = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
      for (let at = bom.indexOf(header); at >= 0; at = bom.indexOf(header, at + 1))
        bom.writeUInt32LE(100 * 1024 * 1024, at + 24);
      expect(reasonOf(bom, naam)).toBe('bestand-uitgepakt-te-groot');
    }
  });

  it('is refused with macros, with a DTD, empty, too large, or of an unknown kind', () => {
    expect(reasonOf(zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), 'plan.docx')).toBe(
      'bestand-met-macro',
    );
    expect(reasonOf(text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>'), 'a.xml')).toBe('xml-met-dtd');
    expect(reasonOf(new Uint8Array(), 'a.pdf')).toBe('bestand-leeg');
    expect(reasonOf(new Uint8Array(uploadGrens + 1), 'a.pdf')).toBe('bestand-te-groot');
    for (const naam of ['a.exe', 'a.pdf.html', 'a.svg', 'pdf', '.pdf'])
      expect(reasonOf(png, naam)).toBe('bestandssoort-onbekend');
    for (const naam of ['', '   ', '..', 'map/']) expect(reasonOf(png, naam)).toBe('bestandsnaam-ontbreekt');
  });

  it.each([
    ['C:\\fakepath\\foto.png', 'foto.png'],
    ['../../etc/foto.png', 'foto.png'],
    ['fo\u202egnp.to\r\n.png', 'fognp.to.png'],
    ['"a";x.png', 'a;x.png'],
    [`${'x'.repeat(300)}.png`, `${'x'.repeat(140)}.png`],
  ])('keeps a plain name: %j', (gegeven, naam) => {
    expect(checkUpload(png, gegeven)).toMatchObject({ value: { naam } });
  });

  it('is told why in Dutch, with its name', () => {
    for (const sentence of Object.values(uploadTeksten)) {
      const told = sentence((figure) => `«${figure}»`);
      expect(told).toMatch(/\.$/);
      expect(told.includes('«naam»') || told.includes('geen naam')).toBe(true);
    }
  });
});

/** An archive of empty files with these names. */
function zip(...names: readonly string[]): Uint8Array {
  const entry = (signature: number, length: number, nameAt: number, name: string, local = 0) => {
    const head = Buffer.alloc(length);
    head.writeUInt32LE(signature);
    head.writeUInt16LE(name.length, nameAt);
    if (length === 46) head.writeUInt32LE(local, 42);
    return Buffer.concat([head, Buffer.from(name)]);
  };
  const locals = names.map((name) => entry(0x04034b50, 30, 26, name));
  const starts = locals.map((_, index) => locals.slice(0, index).reduce((sum, { length }) => sum + length, 0));
  const list = Buffer.concat(names.map((name, index) => entry(0x02014b50, 46, 28, name, starts[index])));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(Buffer.concat(locals).length, 16);
  return Buffer.concat([...locals, list, end]);
}
