// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Badge,
  CheckboxGroup,
  EmptyState,
  Filters,
  Form,
  Pagination,
  pageLinks,
  Section,
  Select,
  SubmitButton,
} from '#libs/ui';
import { type HulpView, type KeuzeRij, meestNaastElkaar } from '#modules/toegang';
import type { Plat } from '../shell/plat.ts';
import { telling } from '../shell/telling.ts';
import { Bel, Wijkteam } from './delen.tsx';
import { Wachten } from './wachten.tsx';
import { WachttijdKeuze } from './wachttijd-keuze.tsx';
import { metGemeente, zoekpad } from './zoekadres.ts';

type Filter = {
  readonly wachttijd: number | null;
  readonly zonderStop: boolean;
  readonly sorteer: 'wachttijd' | 'naam';
};
type Props = { readonly view: Plat<HulpView>; readonly filters: Filter };

/** Who gives this help in the chosen gemeente, the shortest wait first. */
export function WieGeeft({ view, filters }: Props) {
  const { plaats, aantal } = view;
  if (!plaats)
    return (
      <Section title="Wie geeft deze hulp?" id="aanbieders">
        <p>
          Kies eerst een gemeente. <a href={zoekpad}>Zoek hulp in uw gemeente</a>
        </p>
      </Section>
    );
  const isBeperkt = filters.wachttijd !== null || filters.zonderStop;
  return (
    <Section title={`Wie geeft deze hulp in ${plaats.naam}?`} id="aanbieders">
      {(aantal > 1 || isBeperkt) && <Beperken view={view} filters={filters} isBeperkt={isBeperkt} />}
      {aantal === 0 ? <Niemand view={view} isBeperkt={isBeperkt} /> : <Lijst view={view} filters={filters} />}
    </Section>
  );
}

function Niemand({
  view: { plaats, product },
  isBeperkt,
}: {
  readonly view: Plat<HulpView>;
  readonly isBeperkt: boolean;
}) {
  const hier = `/zorgkeuzewijzer/hulp/${product.verband}/${product.product}`;
  return (
    <EmptyState
      title={isBeperkt ? 'Geen aanbieder past bij uw keuze' : 'Er is hier nog geen aanbieder voor deze hulp'}
      action={isBeperkt && <a href={metGemeente(hier, plaats?.code)}>Toon alle aanbieders</a>}
    >
      <p>Het wijkteam zoekt met u naar iets anders.</p>
      {plaats && <Wijkteam plaats={plaats} />}
    </EmptyState>
  );
}

function Lijst({ view, filters }: Props) {
  const { product, plaats, aanbieders, aantal, pagina, paginas } = view;
  const vergelijk = `/zorgkeuzewijzer/vergelijken/${product.verband}/${product.product}`;
  return (
    <>
      <p>
        {telling(aantal, 'aanbieder', 'aanbieders')},{' '}
        {filters.sorteer === 'naam' ? 'op naam' : 'de kortste wachttijd eerst'}
        {paginas > 1 && `, pagina ${pagina} van ${paginas}`}.
      </p>
      <ul className="zkw-lijst">
        {aanbieders.map((een) => (
          <Keuze key={een.aanbieder} een={een} gemeente={plaats?.code} />
        ))}
      </ul>
      {paginas > 1 && <Pagination {...pageLinks(pagina, paginas, (n) => adresVan(view, filters, n))} />}
      {aanbieders.length > 1 && (
        <Form action={vergelijk} method="get" label="Aanbieders vergelijken" hidden={{ gemeente: plaats?.code ?? '' }}>
          <CheckboxGroup
            name="aanbieder"
            label={`Vergelijk er hoogstens ${meestNaastElkaar}`}
            options={aanbieders.map(({ aanbieder, naam }) => ({ value: aanbieder, label: naam }))}
            optional
          />
          <Actions>
            <SubmitButton kind="secondary">Naast elkaar zetten</SubmitButton>
          </Actions>
        </Form>
      )}
    </>
  );
}

const Keuze = ({ een, gemeente }: { readonly een: Plat<KeuzeRij>; readonly gemeente: string | undefined }) => (
  <li>
    <h3>
      <a href={metGemeente(`/zorgkeuzewijzer/aanbieders/${een.aanbieder}`, gemeente)}>{een.naam}</a>{' '}
      {een.voorbeeld && <Badge kind="voorbeeld" />}
    </h3>
    <p>
      <Wachten {...een} />
    </p>
    {een.telefoon && (
      <p>
        Telefoon: <Bel nummer={een.telefoon} />
      </p>
    )}
  </li>
);

function Beperken({ view: { plaats, product }, filters, isBeperkt }: Props & { readonly isBeperkt: boolean }) {
  const hier = `/zorgkeuzewijzer/hulp/${product.verband}/${product.product}`;
  return (
    <Filters action={hier} clearHref={isBeperkt ? metGemeente(hier, plaats?.code) : undefined}>
      <input type="hidden" name="gemeente" value={plaats?.code ?? ''} />
      <WachttijdKeuze weken={filters.wachttijd} />
      <Select
        name="sorteer"
        label="Wat staat bovenaan?"
        defaultValue={filters.sorteer}
        options={[
          { value: 'wachttijd', label: 'De kortste wachttijd' },
          { value: 'naam', label: 'Op naam' },
        ]}
      />
      <CheckboxGroup
        name="zonderStop"
        label="Nieuwe mensen"
        optional
        defaultValue={filters.zonderStop ? ['ja'] : []}
        options={[{ value: 'ja', label: 'Alleen wie nu mensen aanneemt' }]}
      />
    </Filters>
  );
}

function adresVan({ plaats, product }: Plat<HulpView>, filters: Filter, pagina: number): string {
  const query = new URLSearchParams({ gemeente: plaats?.code ?? '', pagina: String(pagina) });
  if (filters.wachttijd !== null) query.set('wachttijd', String(filters.wachttijd));
  if (filters.zonderStop) query.set('zonderStop', 'ja');
  if (filters.sorteer === 'naam') query.set('sorteer', 'naam');
  return `/zorgkeuzewijzer/hulp/${product.verband}/${product.product}?${query}#aanbieders`;
}
