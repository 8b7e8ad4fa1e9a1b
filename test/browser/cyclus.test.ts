// SPDX-License-Identifier: EUPL-1.2
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { makeDataFolder, type Program, startProgram } from '../support/program.ts';
import { doelEnKernbedingen } from './cyclus/beleid.ts';
import { besluitEnBrief, tweeBeoordelaars } from './cyclus/beoordelen.ts';
import { openHouse } from './cyclus/inkoop.ts';
import { opTijd, teLaat } from './cyclus/inschrijven.ts';
import { overeenkomstGetekend } from './cyclus/overeenkomst.ts';
import { productenMetEisen } from './cyclus/producten.ts';
import { collegesStellenVast, kostprijsEnVoorstel } from './cyclus/tarieven.ts';
import { openToneel, type Toneel } from './cyclus/toneel.ts';
import { wijzigingGeweigerd, wijzigingMetVolmacht } from './cyclus/wijziging.ts';

let browser: Browser;
let program: Program;
let toneel: Toneel;
let folder: Awaited<ReturnType<typeof makeDataFolder>>;

beforeAll(async () => {
  folder = await makeDataFolder();
  [browser, program] = await Promise.all([
    chromium.connect(inject('browserWs')),
    startProgram(folder.map, '--voorbeeld', 'plan'),
  ]);
  toneel = await openToneel(browser, program.adres);
});
afterAll(async () => {
  await toneel?.sluit();
  await browser?.close();
  await program?.stop();
  await folder?.remove();
});

let broken: string | undefined;

/** Each step rests on the one before it: after a failure the others say nothing. */
const step = (naam: string, walk: (toneel: Toneel) => Promise<void>) =>
  test(naam, async ({ skip }) => {
    if (broken) skip(`na: ${broken}`);
    broken = naam;
    await walk(toneel);
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
});
