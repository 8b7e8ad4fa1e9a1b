// SPDX-License-Identifier: EUPL-1.2
import type { Maybe } from '../props.ts';
import { Field, type FieldProps } from './field.tsx';

type Props = FieldProps & {
  /** What the file chooser offers: ".pdf,.docx". The server checks again. */
  readonly accept?: Maybe<string>;
  readonly multiple?: Maybe<boolean>;
};

/** A file from one's own computer; the form needs `upload`. @example <FileInput name="bewijs" label="Bewijsstuk" hint="pdf, hoogstens 10 MB" accept=".pdf" /> */
export const FileInput = ({ accept, multiple, ...field }: Props) => (
  <Field {...field}>
    {(control) => <input {...control} className="ir-file" type="file" accept={accept} multiple={multiple} />}
  </Field>
);
