// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Agendapunt, icalendar } from './icalendar.ts';

const punt: Agendapunt = {
  id: '0190a1b2-0000-7000-8000-000000000001',
  volgnummer: 0,
  afgelast: false,
  gemaakt: Temporal.Instant.from('2024-02-01T08:00:00.123Z'),
  begin: Temporal.Instant.from('2024-07-02T08:00:00Z'),
  minuten: 120,
  titel: 'Ontwikkeltafel',
  plaats: 'Huis van de Stad; zaal 2, begane grond',
  omschrijving: 'Doelen\nKwaliteitseisen',
  organisator: 'Regio "Voorbeeld"',
  genodigden: [{ id: '0190a1b2-0000-7000-8000-000000000002', naam: 'Praktijk De Linde' }],
};
const linesOf = (text: string) => text.split('\r\n');
/** What a calendar reads: lines put together again. */
const unfolded = (text: string) => linesOf(text.replaceAll('\r\n ', ''));

describe('een uitnodiging voor de agenda [RFC 5545]', () => {
  test('staat in Nederlandse tijd, met de tijdzone erbij', () => {
    expect(unfolded(icalendar(punt))).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        'TZID:Europe/Amsterdam',
        'SEQUENCE:0',
        'DTSTAMP:20240201T080000Z',
        'DTSTART;TZID=Europe/Amsterdam:20240702T100000',
        'DTEND;TZID=Europe/Amsterdam:20240702T120000',
        'LOCATION:Huis van de Stad\\; zaal 2\\, begane grond',
        'DESCRIPTION:Doelen\\nKwaliteitseisen',
        `ORGANIZER;CN="Regio 'Voorbeeld'":invalid:nomail`,
      ]),
    );
    const winter = icalendar({ ...punt, begin: Temporal.Instant.from('2024-01-09T09:00:00Z') });
    expect(winter).toContain('DTSTART;TZID=Europe/Amsterdam:20240109T100000');
  });

  test('die niet doorgaat, heeft hetzelfde kenmerk en een hoger volgnummer', () => {
    const gone = unfolded(icalendar({ ...punt, afgelast: true, volgnummer: 3 }));
    expect(gone).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:3', `UID:${punt.id}@inkoopregie`]),
    );
  });

  test('heeft geen regel van meer dan 75 octetten, breekt geen teken en verliest niets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (titel) => {
        const text = icalendar({ ...punt, titel: titel.toWellFormed() });
        for (const line of linesOf(text)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const summary = unfolded(text).find((line) => line.startsWith('SUMMARY:')) ?? '';
        const read = summary.slice(8).replaceAll(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(read).toBe(titel.toWellFormed().replaceAll(/\r\n|\r/g, '\n'));
      }),
    );
  });
});
