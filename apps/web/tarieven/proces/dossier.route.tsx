// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Badge, Lines, Moment, PageTitle, Section } from '#libs/ui';
import { dossierAanvullen, tariefdossierInzien } from '#modules/tarieven';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/dossier.route.ts';
import { AanvulFormulier } from './aanvul-formulier.tsx';
import { Dossierantwoorden, Dossiermixen } from './dossier-delen.tsx';
import { Dossierregels } from './dossierregels.tsx';
import { Kruimels, Processtaat, procesnaam } from './kruimels.tsx';
import { Presentatiesamenvatting } from './presentatiesamenvatting.tsx';
import { Stappen } from './stappen.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  ...(await vraag(context, tariefdossierInzien, { id: kenmerk(params.id) })),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) => {
  const proces = kenmerk(args.params.id);
  return doe(args, dossierAanvullen, () => `/tarieven/processen/${proces}/dossier`, { proces });
};

export default function Dossier({ loaderData: view, actionData }: Route.ComponentProps) {
  const { proces, contractnaam, stappen, dossier, magAanvullen, nu } = view.proces;
  const naam = procesnaam({ contractnaam, jaar: proces.jaar });
  return (
    <>
      <title>{`Dossier tariefproces ${naam} – Inkoopregie`}</title>
      <Kruimels proces={{ id: proces.id, naam }}>Dossier</Kruimels>
      <PageTitle
        title={`Dossier tariefproces ${naam}`}
        state={
          <>
            <Processtaat staat={proces.staat} /> {proces.voorbeeld && <Badge kind="voorbeeld" />} geopend op{' '}
            <Moment value={proces.geopend} /> door {proces.naam}
          </>
        }
      />
      <p>
        Dit dossier als <a href={`/tarieven/processen/bestanden/${proces.id}.pdf`}>pdf</a> of{' '}
        <a href={`/tarieven/processen/bestanden/${proces.id}.docx`}>Word-bestand</a>.
      </p>
      {proces.reden && (
        <p>
          Waarom het is gestaakt: <Lines text={proces.reden} />
        </p>
      )}
      {koppen.map(([soort, kop]) => (
        <Section key={soort} title={kop} id={soort}>
          <Dossierregels regels={dossier.filter((regel) => regel.soort === soort)} />
        </Section>
      ))}
      <Dossiermixen view={view} />
      <Dossierantwoorden view={view} />
      <Presentatiesamenvatting view={view} />
      <Stappen proces={proces} stappen={stappen} nu={nu} />
      {magAanvullen && <AanvulFormulier sleutel={view.sleutel} terug={actionData} />}
    </>
  );
}

const koppen = [
  ['toezicht', 'Wie heeft meegekeken'],
  ['rekenwerk', 'Wie heeft gerekend'],
  ['keuze', 'Welke keuzes zijn gemaakt, en waarom'],
  ['verslag', 'Verslagen'],
] as const;
