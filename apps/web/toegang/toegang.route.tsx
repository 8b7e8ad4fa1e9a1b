// SPDX-License-Identifier: EUPL-1.2
import { ButtonLink, EmptyState, PageTitle, Section } from '#libs/ui';
import { casuslijst, toewijzingenlijst, toewijzingovernamesInzien, verzoekenlijst } from '#modules/toegang';
import { Paginabron } from '../shell/herkomst.tsx';
import { magVragen, vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/toegang.route.ts';
import { Casussen, Toewijzingen } from './lijsten.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  casussen: magVragen(context, casuslijst) ? await vraag(context, casuslijst, {}) : null,
  toewijzingen: await vraag(context, toewijzingenlijst, {}),
  verzoeken: magVragen(context, verzoekenlijst) ? await vraag(context, verzoekenlijst, {}) : null,
  magOvernemen: magVragen(context, toewijzingovernamesInzien),
  isAanbieder: wieVan(context).hoed.soort === 'aanbieder',
});

export default function Toegang({ loaderData }: Route.ComponentProps) {
  const { casussen, toewijzingen, verzoeken, magOvernemen, isAanbieder } = loaderData;
  const titel = casussen ? 'Toegang' : 'Toewijzingen';
  const zonder = casussen?.filter(({ zonderAanbieder }) => zonderAanbieder > 0).length ?? 0;
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <PageTitle
        title={titel}
        state={
          casussen ? waiting(casussen.length, zonder) : 'De opdrachten van gemeenten aan aanbieders, de nieuwste eerst.'
        }
        action={
          casussen && (
            <ButtonLink href="/toegang/nieuw" kind="primary">
              Casus openen
            </ButtonLink>
          )
        }
      />
      {casussen && (
        <Section title="Casussen">
          <Casussen casussen={casussen} />
        </Section>
      )}
      {verzoeken && <Verzoeken verzoeken={verzoeken} />}
      <Lijst toewijzingen={toewijzingen} isAanbieder={isAanbieder} metKop={verzoeken !== null} />
      {magOvernemen && (
        <p>
          Lopen er al toewijzingen die buiten dit platform zijn gedaan?{' '}
          <a href="/toegang/overnemen">Lopende toewijzingen overnemen</a>
        </p>
      )}
      <Paginabron>de casussen en toewijzingen zelf; wie namen ziet, wordt vastgelegd</Paginabron>
    </>
  );
}

function waiting(totaal: number, casussen: number): string {
  if (totaal === 0) return 'Geen casussen.';
  if (casussen === 0) return 'Bij elke indicatie is een aanbieder gekozen.';
  return `In ${casussen === 1 ? '1 casus' : `${casussen} casussen`} moet nog een aanbieder worden gekozen.`;
}

/** How many requests wait, and the way to them. */
function Verzoeken({ verzoeken }: { readonly verzoeken: readonly { readonly staat: string }[] }) {
  const open = verzoeken.filter(({ staat }) => staat === 'ingediend' || staat === 'in-onderzoek').length;
  const wacht = open === 1 ? 'Er wacht 1 verzoek op antwoord.' : `Er wachten ${open} verzoeken op antwoord.`;
  return (
    <Section title="Verzoeken">
      <p>
        {open === 0 ? 'Er wacht geen verzoek op antwoord.' : wacht} <a href="/toegang/verzoeken">Alle verzoeken</a>
      </p>
    </Section>
  );
}

type LijstProps = Pick<Route.ComponentProps['loaderData'], 'toewijzingen' | 'isAanbieder'> & {
  readonly metKop: boolean;
};

function Lijst({ toewijzingen, isAanbieder, metKop }: LijstProps) {
  const inhoud =
    toewijzingen.length === 0 ? (
      <EmptyState title="Er is nog niets toegewezen">
        Een toewijzing ontstaat als bij een indicatie een aanbieder is gekozen.
      </EmptyState>
    ) : (
      <Toewijzingen toewijzingen={toewijzingen} isAanbieder={isAanbieder} />
    );
  return metKop ? <Section title="Toewijzingen">{inhoud}</Section> : inhoud;
}
