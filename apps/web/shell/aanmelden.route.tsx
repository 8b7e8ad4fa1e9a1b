// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router';
import { Actions, Attention, ButtonLink, PageTitle } from '#libs/ui';
import type { Route } from './+types/aanmelden.route.ts';
import { type Aanmeldplaats, verzoek } from './omgeving.ts';

const problems: Readonly<Record<string, string>> = {
  onbekend: 'U bent herkend, maar nog niet uitgenodigd. Vraag de beheerder van uw organisatie om een uitnodiging.',
  geblokkeerd:
    'Uw organisatie heeft uw toegang geblokkeerd. Neem contact op met de beheerder van uw organisatie als dat niet klopt.',
  'geen-rol':
    'U bent bekend, maar hebt vandaag bij geen enkele organisatie een rol. Vraag de beheerder van uw organisatie om een rol.',
  machtiging:
    'U hebt zich aangemeld voor een andere organisatie of vestiging dan waarvoor u hier bent uitgenodigd. Meld u opnieuw aan en kies de juiste, of vraag de beheerder van uw organisatie om een uitnodiging voor uw vestiging.',
  onbereikbaar:
    'De dienst waarmee u zich aanmeldt, antwoordt niet. Probeer het over een paar minuten opnieuw. Wie al is aangemeld, kan doorwerken.',
  mislukt: 'Het aanmelden is niet gelukt. Begin opnieuw.',
  geannuleerd: 'U bent bij het aanmelden gestopt. Er is niets gebeurd; begin opnieuw als u verder wilt.',
  verlopen:
    'Het aanmelden duurde te lang, of begon in een andere browser. Begin opnieuw, en rond het binnen tien minuten af.',
  vreemd:
    'Het antwoord van de dienst waarmee u zich aanmeldt, was niet voor ons of niet voor u. Begin opnieuw. Gebeurt het weer, waarschuw dan uw beheerder.',
  gebruikt: 'Met dit antwoord is al eens aangemeld; het werkt één keer. Begin opnieuw.',
  'te-vaak':
    'Vanaf uw netwerk ging aanmelden te vaak mis. Wacht een paar minuten en begin dan opnieuw. Wie al is aangemeld, kan doorwerken.',
  uitgang:
    'Daar afmelden kan vanaf hier niet. Bij Inkoopregie bent u wel afgemeld. Sluit op een gedeelde computer alle vensters van de browser.',
};

export function loader({ context, request }: Route.LoaderArgs) {
  const { sessie, aanmeldplaatsen } = context.get(verzoek);
  const asked = new URL(request.url).searchParams;
  const probleem = asked.get('probleem') ?? '';
  const isTooLow = sessie !== null && probleem === 'te-laag';
  if (sessie && !isTooLow && !asked.has('kies')) throw redirect('/');
  const mee = ['terug', 'niveau', 'uitnodiging'].flatMap((naam) => {
    const waarde = asked.get(naam);
    return waarde ? [[naam, waarde]] : [];
  });
  return {
    probleem: isTooLow ? tooLow(asked.get('heeft'), asked.get('niveau')) : (problems[probleem] ?? null),
    terug: isTooLow ? '/' : null,
    afgemeld: aanmeldplaatsen.find(({ code }) => code === asked.get('afgemeld')) ?? null,
    plaatsen: aanmeldplaatsen.map(({ code, naam }) => ({
      naam,
      adres: `/aanmelden/start?${new URLSearchParams([['bij', code], ...mee])}`,
    })),
  };
}

const tooLow = (heeft: string | null, nodig: string | null): string =>
  `U bent aangemeld, maar met niveau ${known(heeft)}. Nodig was niveau ${known(nodig)}. Kies bij het aanmelden een sterker middel, of vraag uw organisatie daarom.`;
const known = (niveau: string | null): string =>
  /^(laag|substantieel|hoog)$/.test(niveau ?? '') ? `${niveau}` : 'onbekend';

export default function Aanmelden({ loaderData: { probleem, terug, afgemeld, plaatsen } }: Route.ComponentProps) {
  return (
    <>
      <title>Aanmelden – Inkoopregie</title>
      <PageTitle title="Inkoopregie" state="Samen jeugdhulp en ondersteuning inkopen: van doel tot euro, en terug." />
      {probleem && (
        <Attention kind="warning" title={terug ? 'Het niveau is te laag' : 'Aanmelden lukte niet'}>
          {probleem}
          {terug && (
            <p>
              <a href={terug}>Verder zonder hoger niveau</a>
            </p>
          )}
        </Attention>
      )}
      {afgemeld && <Afgemeld plaats={afgemeld} />}
      <p>
        {plaatsen.length > 1
          ? 'Kies waarmee u zich aanmeldt. Wie is uitgenodigd, gebruikt steeds dezelfde manier.'
          : 'U meldt zich aan met het account van uw eigen organisatie.'}
      </p>
      <Actions>
        {plaatsen.map(({ naam, adres }) => (
          <ButtonLink key={adres} href={adres} kind={plaatsen.length > 1 ? 'secondary' : 'primary'}>
            {plaatsen.length > 1 ? naam : 'Aanmelden'}
          </ButtonLink>
        ))}
      </Actions>
      <p>
        Zoekt u hulp voor uzelf of uw kind? Dan hoeft u zich niet aan te melden:{' '}
        <a href="/zorgkeuzewijzer">zoek hulp</a>.
      </p>
    </>
  );
}

const Afgemeld = ({ plaats: { code, naam } }: { readonly plaats: Aanmeldplaats }) => (
  <Attention kind="info" title="U bent afgemeld bij Inkoopregie">
    Bij de dienst waarmee u zich aanmeldde, kunt u nog aangemeld zijn, ook voor andere programma’s. Werkt u op een
    gedeelde computer, <a href={`/afgemeld/${code}`}>meld u daar dan ook af ({naam})</a>.
  </Attention>
);
