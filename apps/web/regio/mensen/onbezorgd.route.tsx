// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, type Column, Moment, PageTitle, SubmitButton, Table } from '#libs/ui';
import { mailOpnieuwVersturen, type OnbezorgdeMailView, onbezorgdeMail } from '#modules/regio';
import { mailredenTekst } from '#platform/mail/teksten';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/onbezorgd.route.ts';

export const loader = ({ context }: Route.LoaderArgs) => vraag(context, onbezorgdeMail, {});

export const action = (args: Route.ActionArgs) => doe(args, mailOpnieuwVersturen, () => '/mensen/mail');

const stateOf = (mislukt: number): string => {
  if (mislukt === 0) return 'Er is geen e-mail mislukt.';
  return mislukt === 1 ? 'Eén e-mail is niet bezorgd.' : `${mislukt} e-mails zijn niet bezorgd.`;
};

export default function Onbezorgd({ loaderData: { mails }, actionData }: Route.ComponentProps) {
  const mislukt = mails.filter(({ staat }) => staat === 'mislukt').length;
  return (
    <>
      <title>E-mail die niet aankwam – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Mensen', href: '/mensen' }, { label: 'E-mail' }]} />
      <PageTitle title="E-mail die niet aankwam" state={stateOf(mislukt)} />
      <Weigering terug={actionData} />
      <Table
        caption="Wat niet of nog niet is bezorgd, de nieuwste eerst"
        rows={mails}
        rowKey={({ id }) => id}
        empty="Alle e-mail voor uw mensen is bezorgd."
        columns={columns}
      />
      <p>Het adres zelf ziet alleen wie het opgaf, of wie een uitnodiging opent.</p>
    </>
  );
}

const soorten = { bevestiging: 'adres bevestigen', uitnodiging: 'uitnodiging', taken: 'taken' } as const;

const columns: readonly Column<Plat<OnbezorgdeMailView>['mails'][number]>[] = [
  { key: 'naam', head: 'Voor', kind: 'name', cell: ({ naam }) => naam },
  { key: 'soort', head: 'Waarover', cell: ({ soort }) => soorten[soort] },
  { key: 'gemaakt', head: 'Klaargezet', cell: ({ gemaakt }) => <Moment value={gemaakt} /> },
  { key: 'reden', head: 'Wat er mis is', cell: ({ reden }) => mailredenTekst(reden) },
  {
    key: 'verder',
    head: 'Verder',
    kind: 'action',
    cell: ({ id, naam, staat, nietVoor }) =>
      staat === 'mislukt' ? (
        <form method="post">
          <input type="hidden" name="mail" value={id} />
          <SubmitButton kind="secondary" aria-label={`Opnieuw versturen aan ${naam}`}>
            Opnieuw versturen
          </SubmitButton>
        </form>
      ) : (
        <>
          vanzelf opnieuw
          {nietVoor && (
            <>
              , na <Moment value={nietVoor} />
            </>
          )}
        </>
      ),
  },
];
