// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, PageTitle } from '#libs/ui';
import { hulpInzien } from '#modules/toegang';
import { wijzerwoorden } from '#modules/toegang/teksten';
import { vraagOpenbaar } from '../shell/pagina.ts';
import type { Route } from './+types/hulp.route.ts';
import { Nood } from './delen.tsx';
import { WieGeeft } from './keuzelijst.tsx';
import { leeftijdTekst } from './wachten.tsx';
import { HoeKomIkErbij } from './weg-naar-hulp.tsx';
import { geheelUit, gemeenteUit, metGemeente, zoekpad } from './zoekadres.ts';
import stylesheet from './zorgkeuzewijzer.css?url';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

export async function loader({ context, request, params: { verband, product } }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const filters = {
    gemeente: gemeenteUit(query.get('gemeente')),
    wachttijd: geheelUit(query.get('wachttijd'), 260),
    zonderStop: query.has('zonderStop'),
    sorteer: query.get('sorteer') === 'naam' ? ('naam' as const) : ('wachttijd' as const),
    pagina: Math.max(1, geheelUit(query.get('pagina'), 999) ?? 1),
  };
  return { filters, view: await vraagOpenbaar(context, hulpInzien, { verband, product, ...filters }) };
}

export default function Hulp({ loaderData: { view, filters } }: Route.ComponentProps) {
  const { product, plaats } = view;
  const voor = [wijzerwoorden.wet[product.wet], leeftijdTekst(product.leeftijdVan, product.leeftijdTot)];
  return (
    <>
      <title>{`${product.gewoneNaam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Hulp zoeken', href: zoekpad },
          ...(plaats ? [{ label: `Hulp in ${plaats.naam}`, href: metGemeente(zoekpad, plaats.code) }] : []),
          { label: product.gewoneNaam },
        ]}
      />
      <PageTitle
        title={product.gewoneNaam}
        state={
          <>
            {voor.filter(Boolean).join(' · ')} {product.voorbeeld && <Badge kind="voorbeeld" />}
          </>
        }
      />
      <p>{product.uitleg}</p>
      {product.doelgroep && <p>Voor wie: {product.doelgroep}</p>}
      {product.naam !== product.gewoneNaam && <p className="zkw-stil">In de contracten heet dit: {product.naam}.</p>}
      <WieGeeft view={view} filters={filters} />
      <HoeKomIkErbij view={view} />
      <p>
        <a href={`/zorgkeuzewijzer/ervaring/${product.verband}?product=${product.product}`}>
          Vertel hoe deze hulp voor u was
        </a>
      </p>
      <Nood />
    </>
  );
}
