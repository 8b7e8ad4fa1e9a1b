// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { isVoorbeeld, type Outcome, type Reason, type Source, type Step } from '#libs/explain';
import { Icon } from '../icon.tsx';
import { Badge } from '../show/badge.tsx';
import { formatValue } from './format-value.ts';

/** Turns the codes of an explanation into Dutch; a module's texts give these. */
export type WaaromTexts = {
  step(name: string): string;
  reason(reason: Reason): string;
  source(source: Source): { readonly text: string; readonly href?: string | undefined };
};

type Props = {
  readonly outcome: Outcome<unknown>;
  readonly texts: WaaromTexts;
  /** The sentence of a decision. A refusal brings its own; without it a decision is told by its last step. */
  readonly sentence?: ReactNode;
  readonly summary?: ReactNode;
  readonly open?: boolean;
};

/**
 * A quiet disclosure beside a computed value: first the sentence, then the steps with value, unit and source.
 * @example <Waarom outcome={bon.outcome} texts={texts} />
 */
export const Waarom = ({ outcome, texts, sentence, summary = 'Waarom?', open = false }: Props) => (
  <details className="ir-waarom" open={open}>
    <summary>
      <Icon name="chevron" />
      {summary}
    </summary>
    <div className="ir-waarom__body">
      <Sentence outcome={outcome} texts={texts} sentence={sentence} />
      {outcome.steps.length > 0 && <Steps steps={outcome.steps} texts={texts} />}
    </div>
  </details>
);

function Sentence({ outcome, texts, sentence }: Pick<Props, 'outcome' | 'texts' | 'sentence'>) {
  const lines = sentence ? [sentence] : toSentences(outcome, texts);
  if (lines.length === 0) return null;
  if (lines.length === 1) return <p className="ir-waarom__sentence">{lines[0]}</p>;
  return (
    <ul className="ir-waarom__sentence">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: reasons are fixed and may repeat a sentence
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}

function toSentences(outcome: Outcome<unknown>, texts: WaaromTexts): readonly string[] {
  if (outcome.status === 'refused') return outcome.reasons.map((reason) => texts.reason(reason));
  if (outcome.status === 'incomplete')
    return [`Dit is nog niet bekend: ${outcome.missing.map((name) => texts.step(name)).join(', ')}.`];
  const last = outcome.steps.at(-1);
  return last ? [`${texts.step(last.name)}: ${formatValue(last.value, last.unit)}`] : [];
}

const Steps = ({ steps, texts }: { readonly steps: readonly Step[]; readonly texts: WaaromTexts }) => (
  <ul className="ir-waarom__steps">
    {steps.map((step, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: steps are fixed and may repeat a name
      <li className="ir-waarom__step" key={at}>
        <div className="ir-waarom__line">
          <span className="ir-waarom__name">{texts.step(step.name)}</span>
          <span className="ir-waarom__value">{formatValue(step.value, step.unit)}</span>
          <StepSource source={step.source} texts={texts} />
        </div>
        {step.steps.length > 0 && <Steps steps={step.steps} texts={texts} />}
      </li>
    ))}
  </ul>
);

function StepSource({ source, texts }: { readonly source: Source; readonly texts: WaaromTexts }) {
  const { text, href } = texts.source(source);
  return (
    <span className="ir-waarom__source">
      {href ? <a href={href}>{text}</a> : text}
      {isVoorbeeld(source) && <Badge kind="voorbeeld" />}
    </span>
  );
}
