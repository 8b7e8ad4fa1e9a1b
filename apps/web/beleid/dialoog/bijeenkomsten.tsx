// SPDX-License-Identifier: EUPL-1.2
import { Actions, Badge, CheckboxGroup, Details, Form, Moment, Section, SubmitButton, Table } from '#libs/ui';
import { woorden } from '#modules/beleid/teksten';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import type { RegioProps } from './moment-delen.tsx';

type Bijeenkomst = RegioProps['moment']['bijeenkomsten'][number];
type Props = RegioProps & { readonly changeable: boolean };

/** The meetings, who said to come, and afterwards who did. */
export function Bijeenkomsten(props: Props) {
  const { moment, changeable } = props;
  return (
    <Section
      title="Bijeenkomsten"
      id="bijeenkomsten"
      action={changeable && <a href={`/beleid/dialoog/${moment.id}/bijeenkomst`}>Bijeenkomst plannen</a>}
    >
      <Table
        caption="Bijeenkomsten"
        captionHidden
        rows={moment.bijeenkomsten}
        rowKey={({ id }) => id}
        empty="Er is geen bijeenkomst gepland."
        columns={[
          {
            key: 'begin',
            head: 'Wanneer',
            kind: 'name',
            cell: ({ begin, staat }) => (
              <>
                <Moment value={begin} /> {staat === 'afgelast' && <Badge kind="negative">gaat niet door</Badge>}
              </>
            ),
          },
          { key: 'minuten', head: 'Lengte', cell: ({ minuten }) => `${minuten} minuten` },
          { key: 'waar', head: 'Waar', cell: ({ digitaal, plaats }) => (digitaal ? `digitaal: ${plaats}` : plaats) },
          { key: 'komst', head: 'Wie komt', cell: (one) => <WieKomt bijeenkomst={one} moment={moment} /> },
          {
            key: 'agenda',
            head: 'Agenda',
            cell: ({ id }) => <a href={`/beleid/dialoog/bijeenkomsten/${id}/agenda`}>uitnodiging (.ics)</a>,
          },
        ]}
      />
      {changeable &&
        moment.bijeenkomsten
          .filter(({ staat }) => staat === 'gepland')
          .map((one) => <Beheer key={one.id} one={one} {...props} />)}
    </Section>
  );
}

type WieProps = Pick<RegioProps, 'moment'> & { readonly bijeenkomst: Bijeenkomst };

function WieKomt({ bijeenkomst: { staat, aanwezig, komsten }, moment: { genodigden } }: WieProps) {
  const name = (aanbieder: string) => genodigden.find((one) => one.aanbieder === aanbieder)?.naam ?? aanbieder;
  if (staat === 'gehouden')
    return (
      <>
        {genodigden
          .filter(({ id }) => aanwezig.includes(id))
          .map(({ naam }) => naam)
          .join(', ') || 'er was niemand'}
      </>
    );
  if (komsten.length === 0) return <>nog geen antwoord</>;
  return (
    <ul>
      {komsten.map(({ aanbieder, komst, wie }) => (
        <li key={aanbieder}>
          {name(aanbieder)} {woorden.komst[komst]}
          {wie && `: ${wie}`}
        </li>
      ))}
    </ul>
  );
}

/** Moving, calling off, and writing down who came. */
function Beheer({ one, moment, sleutel, terug }: Props & { readonly one: Bijeenkomst }) {
  const own = terug?.waarden['bijeenkomst'] === one.id ? terug : undefined;
  return (
    <Details
      summary={
        <>
          Bijeenkomst van <Moment value={one.begin} />: verplaatsen, afgelasten of aanwezigheid
        </>
      }
      open={own !== undefined}
    >
      <Weigering terug={own} />
      <p>
        <a href={`/beleid/dialoog/${moment.id}/bijeenkomst/${one.id}`}>Verplaatsen</a>
      </p>
      <Form
        action={`/beleid/dialoog/${moment.id}?doe=houden`}
        idempotency={sleutel}
        hidden={{ bijeenkomst: one.id }}
        label="Aanwezigheid"
      >
        <CheckboxGroup
          name="aanwezig[]"
          id={`aanwezig-${one.id}`}
          label="Wie was erbij?"
          optional
          options={moment.genodigden.map(({ id, naam }) => ({ value: id, label: naam }))}
          defaultValue={terugVan(own, 'beleid/bijeenkomst-houden')?.lijsten['aanwezig']}
        />
        <Actions>
          <SubmitButton kind="secondary">Aanwezigheid vastleggen</SubmitButton>
        </Actions>
      </Form>
      <Form action={`/beleid/dialoog/${moment.id}?doe=afgelasten`} hidden={{ bijeenkomst: one.id }} label="Afgelasten">
        <Actions>
          <SubmitButton kind="destructive">Bijeenkomst afgelasten</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
