// SPDX-License-Identifier: EUPL-1.2
import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';

type Rol = 'form' | 'region' | 'group' | 'row' | 'navigation';
export type Bestand = { readonly naam: string; readonly type: string; readonly inhoud: Uint8Array };
export type Opgehaald = { readonly naam: string; readonly inhoud: Buffer };

/** Someone at a page, or at a part of it. Everything is found by what it is called on the screen. */
export type Bezoeker = {
  readonly page: Page;
  /** @param tekst news between rooms takes a moment: looks again until this can be read */
  readonly ga: (pad: string, tekst?: string | RegExp) => Promise<void>;
  /** Takes up a task from the work list. */
  readonly pakOp: (taak: RegExp) => Promise<void>;
  /** Presses the button or follows the link with exactly this name, and waits for the page that comes. */
  readonly klik: (naam: string | RegExp) => Promise<void>;
  readonly vul: (veld: string, waarde: string) => Promise<void>;
  /** What stands in a field. */
  readonly inhoud: (veld: string) => Promise<string>;
  /** Chooses from a list. */
  readonly kies: (veld: string, keuze: string) => Promise<void>;
  /** Ticks a box or a round. */
  readonly vink: (keuze: string | RegExp) => Promise<void>;
  readonly voegToe: (veld: string | RegExp, bestand: Bestand) => Promise<void>;
  /** Opens what folds out. */
  readonly open: (naam: string | RegExp) => Promise<void>;
  /** Waits until this can be read. @throws Error that tells what stands there instead */
  readonly ziet: (...teksten: readonly (string | RegExp)[]) => Promise<void>;
  readonly leest: () => Promise<string>;
  readonly mist: (tekst: string | RegExp) => Promise<void>;
  readonly haalOp: (naam: string | RegExp) => Promise<Opgehaald>;
  /** The same person, looking at one part only. */
  readonly bij: (rol: Rol, naam: string | RegExp) => Bezoeker;
};

export const maakBezoeker = (page: Page, adres: string, deel: Locator = page.locator('body')): Bezoeker => ({
  page,
  ga: (pad, tekst) =>
    explained(page, `${tekst ?? pad} treffen`, () => goUntil(page, `${adres}${pad}`, page.getByText(tekst ?? /./))),
  pakOp: (taak) =>
    explained(page, `${taak} oppakken`, async () => {
      const link = page.getByRole('main').getByRole('link', { name: taak });
      await goUntil(page, `${adres}/`, link);
      await Promise.all([page.waitForEvent('domcontentloaded'), link.first().click()]);
    }),
  klik: async (naam) => {
    const name = { name: naam, exact: true };
    const knop = deel.getByRole('button', name).or(deel.getByRole('link', name));
    await explained(page, `${naam} aanklikken`, async () => {
      await knop.first().waitFor();
      await Promise.all([page.waitForEvent('domcontentloaded'), knop.first().click()]);
    });
  },
  vul: (veld, waarde) => explained(page, `‘${veld}’ invullen`, () => field(deel, veld).fill(waarde)),
  inhoud: (veld) => explained(page, `‘${veld}’ lezen`, () => field(deel, veld).inputValue()),
  kies: (veld, keuze) =>
    explained(page, `‘${veld}’ kiezen`, async () => {
      await field(deel, veld).selectOption({ label: keuze });
    }),
  vink: (keuze) => explained(page, `${keuze} aanvinken`, () => deel.getByLabel(keuze, { exact: true }).first().check()),
  voegToe: (veld, { naam, type, inhoud }) =>
    explained(page, `${veld} toevoegen`, () =>
      deel
        .getByLabel(veld)
        .first()
        .setInputFiles({ name: naam, mimeType: type, buffer: Buffer.from(inhoud) }),
    ),
  open: (naam) =>
    explained(page, `${naam} openen`, () => deel.locator('summary').filter({ hasText: naam }).first().click()),
  ziet: async (...teksten) => {
    for (const tekst of teksten)
      await explained(page, `${tekst} zien`, () => deel.getByText(tekst).filter({ visible: true }).first().waitFor());
  },
  leest: () => deel.innerText(),
  mist: async (tekst) => {
    if ((await deel.getByText(tekst).filter({ visible: true }).count()) > 0) throw new Error(`${tekst} staat er toch`);
  },
  haalOp: (naam) =>
    explained(page, `${naam} ophalen`, async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        deel
          .getByRole('link', { name: naam })
          .or(deel.getByRole('button', { name: naam }))
          .first()
          .click(),
      ]);
      return { naam: download.suggestedFilename(), inhoud: await buffer(await download.createReadStream()) };
    }),
  bij: (rol, naam) => maakBezoeker(page, adres, deel.getByRole(rol, { name: naam }).first()),
});

const looks = 20;
const pause = 250;

async function goUntil(page: Page, url: string, wanted: Locator): Promise<void> {
  for (let look = 1; look <= looks; look += 1) {
    await page.goto(url);
    if ((await wanted.filter({ visible: true }).count()) > 0) return;
    await page.waitForTimeout(pause);
  }
  throw new Error('ook na een tijd niet');
}

const longestQuote = 1_500;

/** An input by the words of its label; what a label adds about being optional is not part of its name. */
const field = (deel: Locator, veld: string): Locator =>
  deel
    .getByLabel(veld, { exact: true })
    .or(deel.getByLabel(`${veld} (niet verplicht)`, { exact: true }))
    .first();

async function explained<T>(page: Page, wat: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const text = await page
      .locator('main')
      .innerText()
      .catch(() => 'geen pagina');
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Error(`${wat} lukt niet op ${page.url()}: ${why}\n\n${text.slice(0, longestQuote)}`);
  }
}
