// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Maybe } from '../props.ts';

export type ButtonKind = 'primary' | 'secondary' | 'destructive';
type Common = { readonly kind?: ButtonKind; readonly children: ReactNode };
type ButtonProps = Common & {
  readonly type?: 'submit' | 'button' | 'reset';
  readonly name?: Maybe<string>;
  readonly value?: Maybe<string>;
  /** Sends the form elsewhere than the form says. */
  readonly formAction?: Maybe<string>;
  /** The identifier of a form that stands elsewhere on the page. */
  readonly form?: Maybe<string>;
  readonly 'aria-label'?: Maybe<string>;
};

/** Says the act: "Besluit vastleggen", never "OK". @example <Button kind="secondary">Bewaar als concept</Button> */
export const Button = ({ kind = 'primary', type = 'button', children, ...rest }: ButtonProps) => (
  <button className={`ir-button ir-button--${kind}`} type={type} {...rest}>
    {children}
  </button>
);

/** The button that sends a form. @example <SubmitButton name="act" value="vaststellen">Tarief vaststellen</SubmitButton> */
export const SubmitButton = (props: Omit<ButtonProps, 'type'>) => <Button {...props} type="submit" />;

/** A link that looks like a button, because it begins an act. @example <ButtonLink href="verlengen">Verlenging voorbereiden</ButtonLink> */
export const ButtonLink = ({ kind = 'primary', href, newTab = false, children }: ButtonLinkProps) => (
  <a className={`ir-button ir-button--${kind}`} href={href} {...(newTab && { target: '_blank', rel: 'noopener' })}>
    {children}
    {newTab && ' (nieuw tabblad)'}
  </a>
);
type ButtonLinkProps = Common & { readonly href: string; readonly newTab?: boolean };

/** Buttons in a row, the primary first. @example <Actions><SubmitButton>…</SubmitButton><ButtonLink kind="secondary" href="…">Terug</ButtonLink></Actions> */
export const Actions = ({ children }: { readonly children: ReactNode }) => <div className="ir-actions">{children}</div>;
