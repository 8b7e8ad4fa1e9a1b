// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, PageTitle, Section } from '#libs/ui';
import { planInzien } from '#modules/regio';
import { notFound, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/document.route.ts';
import { anker } from './anker.ts';
import { Lijst } from './onderdelen.tsx';
import { hoofdletter } from './tekst.ts';

/** What was taken from one document, paragraph by paragraph; what stands at another place (a figure) comes last. */
export async function loader({ context, params: { verband, document: code } }: Route.LoaderArgs) {
  const plan = await vraag(context, planInzien, { verband });
  const document = plan.kop.documenten.find((found) => found.code === code);
  if (!document) throw notFound();
  const byPlace = Map.groupBy(
    plan.delen.flatMap((deel) =>
      [...new Set(deel.bronnen.flatMap((bron) => (bron.document === code ? bron.paragraaf : [])))].map((paragraaf) => ({
        paragraaf,
        deel,
      })),
    ),
    ({ paragraaf }) => paragraaf,
  );
  const listed = new Map((document.paragrafen ?? []).map(({ nummer, titel }) => [nummer, titel]));
  const places = [...listed.keys(), ...[...byPlace.keys()].filter((plaats) => !listed.has(plaats))];
  return {
    plan: { verband: plan.verband, naam: plan.naam },
    document: { titel: document.titel, uitgever: document.uitgever },
    paragrafen: places.map((plaats) => ({
      plaats,
      titel: listed.get(plaats) ?? null,
      delen: (byPlace.get(plaats) ?? []).map(({ deel }) => deel),
      zonder: (document.zonderUitspraak ?? []).filter(({ paragraaf }) => paragraaf === plaats).length,
    })),
  };
}

/** A paragraph by its number and title; where the document has no numbers, by its title alone. */
function kopVan(plaats: string, titel: string | null): string {
  const kop = titel?.replace(/[:.,]$/, '') ?? '';
  return /\d/.test(plaats) && !kop.startsWith(plaats)
    ? `${hoofdletter(plaats)} ${kop}`.trim()
    : kop || hoofdletter(plaats);
}

export default function Document({ loaderData: { plan, document, paragrafen } }: Route.ComponentProps) {
  const adres = `/regio/plannen/${plan.verband}`;
  const aantal = paragrafen.reduce((som, { delen }) => som + delen.length, 0);
  return (
    <>
      <title>{`${document.titel} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Plannen van regio’s', href: '/regio/plannen' },
          { label: plan.naam, href: adres },
          { label: document.titel },
        ]}
      />
      <PageTitle
        title={document.titel}
        state={`${document.uitgever}. ${aantal} gegevens uit ${paragrafen.length} paragrafen.`}
      />
      {paragrafen.map(({ plaats, titel, delen, zonder }) => (
        <Section key={plaats} id={anker(plaats)} title={kopVan(plaats, titel)}>
          {delen.length > 0 ? (
            <Lijst adres={adres} delen={delen} />
          ) : (
            <p>{zonder > 0 ? 'Hier staat geen eigen uitspraak.' : 'Hieruit is niets opgenomen.'}</p>
          )}
        </Section>
      ))}
    </>
  );
}
