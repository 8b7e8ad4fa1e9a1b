// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  Breadcrumb,
  Datum,
  DefinitionList,
  Form,
  Lines,
  Moment,
  PageTitle,
  Section,
  SubmitButton,
  TextArea,
} from '#libs/ui';
import { ervaringAfhandelen, ervaringInzien } from '#modules/toegang';
import { wijzerwoorden } from '#modules/toegang/teksten';
import { Doorlopen, plaatsTekst } from '../../shell/doorlopen.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, type Terug, vraag } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/ervaring.route.ts';

const lijst = '/zorgkeuzewijzer/beheer/ervaringen';

export const loader = ({ context, params: { id } }: Route.LoaderArgs) =>
  vraag(context, ervaringInzien, { id: kenmerk(id) });

export const action = (args: Route.ActionArgs) =>
  doe(args, ervaringAfhandelen, () => lijst, { ervaring: args.params.id });

const adresVan = (id: string): string => `${lijst}/${id}`;

export default function Ervaring({ loaderData: een, actionData: terug }: Route.ComponentProps) {
  const { doorloop } = een;
  const titel = wijzerwoorden.ervaringnaam[een.soort];
  return (
    <>
      <title>{`${titel} van een inwoner – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Ervaringen en klachten', href: lijst }, { label: titel }]} />
      <PageTitle
        title={`${titel} van een inwoner`}
        state={
          een.afgehandeld ? (
            'Afgehandeld'
          ) : een.uiterlijk ? (
            <>
              {doorloop.nummer && `${plaatsTekst(titel, doorloop)} · `}antwoord uiterlijk{' '}
              <Datum value={een.uiterlijk} />
            </>
          ) : (
            [plaatsTekst(titel, doorloop), 'wacht op u'].filter(Boolean).join(' · ')
          )
        }
        action={<Doorlopen wat="ervaring" doorloop={doorloop} adres={adresVan} />}
      />
      <DefinitionList
        items={[
          { term: 'Ontvangen', value: <Moment value={een.ontvangen} /> },
          {
            term: 'Over',
            value: [een.aanbiedernaam, een.productnaam].filter(Boolean).join(', ') || 'de hulp in de regio',
          },
          { term: 'Gemeente', value: een.gemeentenaam ?? 'niet gezegd' },
          { term: 'Naam', value: een.inhoud.naam ?? 'anoniem' },
          { term: 'Te bereiken', value: een.inhoud.bereikbaar ?? 'niet gezegd' },
        ]}
      />
      <Section title="Wat er staat" id="verhaal">
        <Lines text={een.inhoud.verhaal} />
      </Section>
      <Afhandelen een={een} terug={terug} />
    </>
  );
}

type Een = Route.ComponentProps['loaderData'];

/** What was done with it, or the form to write that. */
function Afhandelen({ een, terug }: { readonly een: Een; readonly terug: Terug | undefined }) {
  if (een.antwoord)
    return (
      <Section title="Wat ermee is gedaan" id="antwoord">
        <Lines text={een.antwoord} />
      </Section>
    );
  return (
    <Section title="Afhandelen" id="afhandelen">
      {!een.inhoud.bereikbaar && <Attention>Deze inwoner is anoniem: u kunt niet antwoorden.</Attention>}
      <Weigering terug={terug} />
      <Form label="Afhandelen">
        <TextArea
          {...veldVan(terug)('antwoord')}
          label="Wat hebt u gedaan, en wat hebt u geantwoord?"
          hint="Alleen contractmanagers lezen dit."
          rows={5}
          maxLength={5000}
        />
        <Actions>
          <SubmitButton>Afgehandeld melden</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
