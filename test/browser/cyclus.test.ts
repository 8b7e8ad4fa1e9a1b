// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { doelEnKernbedingen } from './cyclus/beleid.ts';
import { besluitEnBrief, tweeBeoordelaars } from './cyclus/beoordelen.ts';
import { vierOgen } from './cyclus/betaling.ts';
import { afgebrokenBericht, declareren, oordeelEnAntwoord } from './cyclus/declaratie.ts';
import { openHouse } from './cyclus/inkoop.ts';
import { opTijd, teLaat } from './cyclus/inschrijven.ts';
import { overeenkomstGetekend } from './cyclus/overeenkomst.ts';
import { productenMetEisen } from './cyclus/producten.ts';
import { openProef, type Proef } from './cyclus/proef.ts';
import { collegesStellenVast, kostprijsEnVoorstel } from './cyclus/tarieven.ts';
import { indicatieEnKeuze, toewijzingInDePost } from './cyclus/toegang.ts';
import type { Toneel } from './cyclus/toneel.ts';
import { vanDoelTotEuro, vanEuroTotDoel } from './cyclus/verantwoording.ts';
import { wijzigingGeweigerd, wijzigingMetVolmacht } from './cyclus/wijziging.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await openProef('--voorbeeld', 'plan');
});
afterAll(() => proef?.sluit());

/** What a browser says of a form that came back, or of a decision that was refused. */
const wrongOnPurpose = /status of 422/;

let broken: string | undefined;

/** Each step rests on the one before it: after a failure the others say nothing. */
const step = (naam: string, walk: (toneel: Toneel) => Promise<void>) =>
  test(naam, async ({ skip }) => {
    if (broken) skip(`na: ${broken}`);
    broken = naam;
    await walk(proef.toneel);
    broken = undefined;
  });

describe('one contract through all rooms, by the people who do it', () => {
  step('policy opens a goal and establishes what is asked of care for it', doelEnKernbedingen);
  step('the buyer completes the products', productenMetEisen);
  step('the cost price shows its steps', kostprijsEnVoorstel);
  step('five colleges adopt the product book and the tariffs', collegesStellenVast);
  step('the BOSD may not change a tariff without volmacht', wijzigingGeweigerd);
  step('the BOSD may change it with volmacht', wijzigingMetVolmacht);
  step('the director publishes the Open House that a buyer prepared', openHouse);
  step('a provider registers in time, with its evidence', opTijd);
  step('another is a second too late, and keeps its concept', teLaat);
  step('two assessors judge, neither seeing the other first', tweeBeoordelaars);
  step('the director admits, and the provider has its letter', besluitEnBrief);
  step('region and provider sign the agreement, with its calendar', overeenkomstGetekend);
  step('the access desk indicates, the citizen chooses', indicatieEnKeuze);
  step('a valid JW301 lies in the post of the provider', toewijzingInDePost);
  step('a message that broke off is refused, and nothing of it is kept', afgebrokenBericht);
  step('the provider declares, one line at another tariff', declareren);
  step('every line is judged in words, and the JW325 goes out', oordeelEnAntwoord);
  step('one of finance proposes the payment, and another approves', vierOgen);
  step('a council member walks from a goal to its euros', vanDoelTotEuro);
  step('and from a euro back to its goal', vanEuroTotDoel);
  step('no browser complained, and no address or log tells of a child', async ({ klachten, adressen }) => {
    const child = /9999000(?:06|07|18)|\b(?:Tom|Lieke|Bos)\b|Voorbeeldstraat|Proeflaan/i;
    expect(klachten.filter((klacht) => !wrongOnPurpose.test(klacht))).toEqual([]);
    expect(adressen.length).toBeGreaterThan(300);
    expect(adressen.filter((adres) => child.test(decodeURIComponent(adres)))).toEqual([]);
    expect(proef.program.output()).not.toMatch(child);
  });
});
