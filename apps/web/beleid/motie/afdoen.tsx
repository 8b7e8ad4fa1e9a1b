// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Datum, Details, Form, Lines, Section, SubmitButton, TextArea, Waarom } from '#libs/ui';
import type { MotieView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../../shell/teksten.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type Props = { readonly motie: Plat<MotieView>; readonly terug: Terug | undefined; readonly schrijft: boolean };
const acten = { antwoorden: 'beleid/motie-antwoorden', afdoen: 'beleid/motie-afdoen' } as const;

/** What the councils are told; one writes it, another closes the motie with it. */
export function MotieAfdoen({ motie, terug, schrijft }: Props) {
  const own = terugVan(terug, acten.antwoorden);
  return (
    <Section title="Antwoord aan de raden" id="antwoord">
      {motie.antwoord === null ? (
        <p>{motie.staat === 'afgedaan' ? 'Er is geen antwoord bewaard.' : 'De raden hebben nog geen antwoord.'}</p>
      ) : (
        <p>
          <Lines text={motie.antwoord} />
        </p>
      )}
      {motie.antwoordOp && (
        <p>
          Afgedaan op <Datum value={motie.antwoordOp} />.
        </p>
      )}
      {motie.antwoord !== null && motie.staat !== 'afgedaan' && <Afdoen motie={motie} terug={terug} />}
      {schrijft && (
        <Details
          summary={motie.antwoord === null ? 'Antwoord schrijven' : 'Antwoord wijzigen'}
          open={own !== undefined}
        >
          <Weigering terug={own} />
          <Form action="#antwoord" label="Antwoord schrijven" hidden={{ _act: acten.antwoorden }}>
            <TextArea
              {...veldVan(own)('antwoord', motie.antwoord)}
              label="Antwoord"
              hint="Wat is er met de motie gebeurd? Een ander leest het en doet de motie ermee af."
            />
            <Actions>
              <SubmitButton>Antwoord bewaren</SubmitButton>
            </Actions>
          </Form>
        </Details>
      )}
    </Section>
  );
}

function Afdoen({ motie: { afdoenbaar }, terug }: Pick<Props, 'motie' | 'terug'>) {
  if (!afdoenbaar) return null;
  if (afdoenbaar.status === 'refused')
    return (
      <Attention kind="info" title="U kunt deze motie nu niet afdoen">
        {afdoenbaar.reasons.map((reden) => (
          <p key={reden.code}>{redenTekst(reden)}</p>
        ))}
        <Waarom outcome={afdoenbaar} texts={waaromTeksten} />
      </Attention>
    );
  return (
    <Attention kind="warning" title="Dit antwoord wacht op een tweede paar ogen">
      <p>Na het afdoen verandert de motie niet meer, en lezen de raden dit antwoord.</p>
      <Weigering terug={terugVan(terug, acten.afdoen)} />
      <Form action="#antwoord" label="Motie afdoen" hidden={{ _act: acten.afdoen }}>
        <Actions>
          <SubmitButton>Motie afdoen</SubmitButton>
        </Actions>
      </Form>
    </Attention>
  );
}
