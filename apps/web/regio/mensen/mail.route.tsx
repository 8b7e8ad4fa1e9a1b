// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  Breadcrumb,
  Form,
  Moment,
  PageTitle,
  RadioGroup,
  Section,
  SubmitButton,
  TextInput,
} from '#libs/ui';
import {
  type MailView,
  mailadresOpgeven,
  mailadresVerwijderen,
  mailInzien,
  mailvoorkeurenKiezen,
} from '#modules/regio';
import { doe, type Terug, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { optionsOf, veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/mail.route.ts';

export const loader = ({ context }: Route.LoaderArgs) => vraag(context, mailInzien, {});

export async function action(args: Route.ActionArgs) {
  const act = (await args.request.clone().formData()).get('_act');
  const here = () => '/account/mail';
  if (act === mailadresVerwijderen.naam) return doe(args, mailadresVerwijderen, here);
  if (act === mailvoorkeurenKiezen.naam) return doe(args, mailvoorkeurenKiezen, here);
  return doe(args, mailadresOpgeven, here);
}

export default function Mail({ loaderData: mail, actionData }: Route.ComponentProps) {
  const { adres, nieuw, geweigerd } = mail;
  return (
    <>
      <title>Mijn e-mail – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Mijn account', href: '/account' }, { label: 'E-mail' }]} />
      <PageTitle
        title="Mijn e-mail"
        state={adres && !geweigerd ? `U krijgt bericht op ${adres}.` : 'U krijgt nu geen bericht per e-mail.'}
      />
      {geweigerd && (
        <Attention kind="warning" title="Uw adres neemt geen post aan">
          De mailserver zegt dat {adres} niet bestaat. Sinds <Moment value={geweigerd} /> sturen wij er niets meer heen.
          Geef een ander adres op, of bevestig hetzelfde adres opnieuw.
        </Attention>
      )}
      {nieuw && (
        <Attention kind="info" title={`Bevestig ${nieuw.adres}`}>
          Wij sturen daar een e-mail met een koppeling heen. Zij werkt één keer, tot <Moment value={nieuw.tot} />. Komt
          er niets? Kijk bij de ongewenste post.
        </Attention>
      )}
      <Adres mail={mail} terug={actionData} />
      {(adres || nieuw) && <Voorkeuren mail={mail} terug={actionData} />}
      {(adres || nieuw) && <Verwijderen terug={actionData} />}
    </>
  );
}

type Props = { readonly mail: Plat<MailView>; readonly terug: Terug | undefined };

function Adres({ mail: { adres, nieuw }, terug: all }: Props) {
  const terug = terugVan(all, 'regio/mailadres-opgeven');
  return (
    <Section title={adres ? 'Ander adres' : 'Uw adres'}>
      <p>
        In een e-mail staat hoeveel taken er voor u zijn en voor welke organisatie. Waar het om gaat, ziet u pas na
        aanmelden. Alleen u ziet uw adres; het ligt versleuteld.
      </p>
      <Weigering terug={terug} labels={{ adres: 'E-mailadres' }} />
      <Form label="E-mailadres" hidden={{ _act: 'regio/mailadres-opgeven' }}>
        <TextInput {...veldVan(terug)('adres')} type="email" label="E-mailadres" autoComplete="email" />
        <Actions>
          <SubmitButton kind={adres || nieuw ? 'secondary' : 'primary'}>Adres opgeven</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

const dagelijks = {
  dag: 'Eén keer per werkdag, om acht uur',
  week: 'Eén keer per week, op de eerste werkdag',
  geen: 'Niet per e-mail',
};
const meteen = { direct: 'Meteen, hoogstens één keer per uur', ...dagelijks };

function Voorkeuren({ mail: { voorkeuren }, terug: all }: Props) {
  const terug = terugVan(all, 'regio/mailvoorkeuren-kiezen');
  const veld = veldVan(terug);
  return (
    <Section title="Wat u krijgt">
      <Weigering terug={terug} />
      <Form label="Wat u krijgt" hidden={{ _act: 'regio/mailvoorkeuren-kiezen' }}>
        <RadioGroup
          {...veld('dringend', voorkeuren.dringend)}
          label="Nieuwe taken met haast"
          hint="Uiterlijk binnen drie werkdagen."
          options={optionsOf(meteen)}
        />
        <RadioGroup {...veld('nieuw', voorkeuren.nieuw)} label="Andere nieuwe taken" options={optionsOf(meteen)} />
        <RadioGroup
          {...veld('termijn', voorkeuren.termijn)}
          label="Termijnen"
          hint="Een termijn loopt binnen drie werkdagen af, of is voorbij."
          options={optionsOf(dagelijks)}
        />
        <Actions>
          <SubmitButton>Keuze bewaren</SubmitButton>
        </Actions>
      </Form>
      <p>Is er niets te melden, dan komt er geen e-mail. Wat intussen is gedaan, staat er niet in.</p>
    </Section>
  );
}

const Verwijderen = ({ terug }: { readonly terug: Terug | undefined }) => (
  <Section title="Geen e-mail meer">
    <Weigering terug={terugVan(terug, 'regio/mailadres-verwijderen')} />
    <p>Uw adres en uw keuze worden gewist. Uw werkvoorraad verandert niet.</p>
    <Form label="Adres verwijderen" hidden={{ _act: 'regio/mailadres-verwijderen' }}>
      <Actions>
        <SubmitButton kind="destructive">Adres verwijderen</SubmitButton>
      </Actions>
    </Form>
  </Section>
);
