// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Badge, Details, Form, Lines, Moment, Section, SubmitButton, TextArea } from '#libs/ui';
import type { SegmentplanDeel } from '#modules/beleid';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst } from '../../shell/teksten.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';

type Props = {
  readonly deel: Plat<SegmentplanDeel>;
  readonly magSchrijven: boolean;
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

/** One heading of the plan: what stands under it, its state, and the place to write. */
export function Plandeel({ deel, magSchrijven, terug, sleutel }: Props) {
  const { code, naam, inhoud, herkomst, tekst } = deel;
  return (
    <Section title={naam} id={code}>
      {inhoud && <p>{inhoud}</p>}
      {tekst === null && (
        <p>
          <Badge kind="warning">onbekend</Badge> Onder deze kop staat nog niets.
        </p>
      )}
      {tekst?.geldend && (
        <p>
          <Lines text={tekst.geldend} />
        </p>
      )}
      {tekst?.staat === 'concept' && <Concept deel={deel} tekst={tekst} sleutel={sleutel} />}
      {magSchrijven && (
        <Details summary={tekst ? 'Tekst wijzigen' : 'Tekst schrijven'} open={terug !== undefined}>
          <Weigering terug={terug} />
          <Form idempotency={`${sleutel}-s`} hidden={{ onderdeel: code }} label={`Tekst onder ${naam}`}>
            <TextArea
              name="tekst"
              id={terug ? undefined : `tekst-${code}`}
              label={naam}
              hint="Een lege regel begint een nieuwe alinea."
              rows={8}
              defaultValue={terug ? terug.waarden['tekst'] : tekst?.tekst}
              error={foutBij(terug, 'tekst')}
            />
            <Actions>
              <SubmitButton kind="secondary">Bewaar als concept</SubmitButton>
            </Actions>
          </Form>
        </Details>
      )}
      {herkomst && (
        <div className="ir-facts__note">
          Kop: <Bronvermelding herkomst={herkomst} />
        </div>
      )}
    </Section>
  );
}

type ConceptProps = {
  readonly deel: Plat<SegmentplanDeel>;
  readonly tekst: NonNullable<Plat<SegmentplanDeel>['tekst']>;
  readonly sleutel: string;
};

function Concept({ deel: { code, vaststelbaar }, tekst, sleutel }: ConceptProps) {
  return (
    <Attention
      kind="info"
      title={
        <>
          Concept van {tekst.door}, <Moment value={tekst.op} />
        </>
      }
    >
      <p>
        <Lines text={tekst.tekst} />
      </p>
      {vaststelbaar?.status === 'refused' &&
        vaststelbaar.reasons.map((reason) => <p key={reason.code}>{redenTekst(reason)}</p>)}
      {vaststelbaar?.status === 'decided' && (
        <Form idempotency={`${sleutel}-v`} hidden={{ handeling: 'vaststellen', onderdeel: code }}>
          <Actions>
            <SubmitButton kind="secondary">Tekst vaststellen</SubmitButton>
          </Actions>
        </Form>
      )}
    </Attention>
  );
}
