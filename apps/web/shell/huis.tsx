// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { formatMoment } from '#libs/kernel';
import { type NavItem, Page, PersonMenu, Search } from '#libs/ui';
import { type Hoed, rollen } from '#platform/hoed';
import { hulpadres } from '../hulp/plek.ts';
import type { HuisView } from './huis.loader.ts';

type Props = { readonly huis: HuisView | null; readonly children: ReactNode };

/** The house around every page: name, region, the cycle in its order, and the person. */
export function Huis({ huis, children }: Props) {
  const persoon = huis?.persoon ?? null;
  return (
    <Page
      product="Inkoopregie"
      region={persoon?.hoed.naam}
      {...(huis && persoon && { nav: [{ items: navigation(huis) }, { items: [hulp(huis.pad, persoon.hoed)] }] })}
      homeHref={huis && !persoon && isVoorIedereen(huis.pad) ? '/zorgkeuzewijzer' : '/'}
      search={persoon && <Search action="/zoeken" name="woorden" label="Zoeken in alles" />}
      person={persoon ? <Persoon persoon={persoon} /> : undefined}
      notice={huis?.demo ? <Demo nu={huis.demo.nu} /> : undefined}
      footer={<Voet />}
    >
      {children}
    </Page>
  );
}

const Voet = () => (
  <div className="foot">
    <span>Inkoopregie is open software onder de licentie EUPL-1.2.</span>
    <a href="/hulp">Hulp</a>
    <a href="/toegankelijkheid">Toegankelijkheid</a>
  </div>
);

const isVoorIedereen = (pad: string): boolean => pad === '/zorgkeuzewijzer' || pad.startsWith('/zorgkeuzewijzer/');

function navigation({ kamers, pad, taken }: HuisView): NavItem[] {
  const current = (href: string) => (pad === href ? 'page' : pad.startsWith(`${href}/`) ? 'within' : undefined);
  const item = (label: string, href: string, here: 'page' | 'within' | undefined): NavItem => ({
    label,
    href,
    ...(here && { current: here }),
  });
  return [
    { ...item('Werkvoorraad', '/', pad === '/' ? 'page' : undefined), count: taken },
    ...kamers.map(({ naam, titel }) => item(titel, `/${naam}`, current(`/${naam}`))),
  ];
}

const hulp = (pad: string, { rollen: own }: Hoed): NavItem => ({
  label: 'Hulp bij deze pagina',
  href: hulpadres(own, pad),
});

function Persoon({ persoon }: { readonly persoon: NonNullable<HuisView['persoon']> }) {
  const roles = persoon.hoed.rollen.map((rol) => rollen[rol]).join(', ');
  const others = persoon.hoeden.filter((hoed) => keyOf(hoed) !== keyOf(persoon.hoed));
  return (
    <PersonMenu name={persoon.naam} description={roles} items={[{ label: 'Mijn account', href: '/account' }]}>
      {others.map((hoed) => (
        <form method="post" action="/hoed" key={keyOf(hoed)}>
          <input type="hidden" name="soort" value={hoed.soort} />
          <input type="hidden" name="code" value={hoed.code} />
          {hoed.vervangt && <input type="hidden" name="vervangt" value={hoed.vervangt.id} />}
          <button type="submit">
            {hoed.vervangt ? `Verder als vervanger van ${hoed.vervangt.naam}` : `Verder namens ${hoed.naam}`}
          </button>
        </form>
      ))}
      <form method="post" action="/afmelden">
        <button type="submit">Afmelden</button>
      </form>
    </PersonMenu>
  );
}

const keyOf = ({ soort, code, vervangt }: Hoed): string => `${soort}:${code}:${vervangt?.id ?? ''}`;

/** The bar of trials: says that this is no real operation, and moves the clock. */
function Demo({ nu }: { readonly nu: string }) {
  const moment = Temporal.Instant.from(nu);
  const lokaal = moment.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime().toString({ smallestUnit: 'minute' });
  return (
    <form method="post" action="/klok" className="demo-bar">
      <span>Proefomgeving met voorbeeldgegevens. De klok staat op {formatMoment(moment)}.</span>
      <span className="demo-bar__clock">
        <label htmlFor="klok">Zet de klok op</label>
        <input id="klok" type="datetime-local" name="nu" step={1} defaultValue={lokaal} required />
        <button type="submit">Klok verzetten</button>
      </span>
    </form>
  );
}
