import { CannotDo } from './outcome.ts';

/** Where the Halte runs that a command speaks of: on this machine, or a stack on AWS. */
export type Place = {
  readonly kind: 'local' | 'aws';
  /** For people: `this machine (.halte)`, `stack Halte in eu-west-3`. */
  readonly name: string;
  readonly region: string;
  /** Where carriers call, without trailing slash; absent when nothing listens there now. */
  readonly baseUrl?: string;
  /** Outputs of the stack: `TableMessages`, `SecretCarriers`, `SpoolUrl` … See infra/constructs/outputs.ts. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Takes the place of AWS's own hosts. */
  readonly endpoint?: string;
  /** Absent: what the AWS SDK finds for itself (environment, profile, SSO). */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** The server has a sender at each carrier, also where the configuration has none. */
  readonly everyCarrier?: boolean;
  readonly close: () => Promise<void>;
};

export type PlaceOptions = {
  readonly dataDir: string;
  readonly aws?: boolean;
  readonly stack: string;
  readonly region?: string;
};

/** One output of the stack. Throws CannotDo where it is missing. */
export const outputOf = (place: Place, name: string): string => {
  const value = place.outputs[name];
  if (value === undefined) {
    throw new CannotDo(`${place.name} has no output ${name}`, 'It was made by another version of Halte: deploy it again, or check --stack.');
  }
  return value;
};

/** What every SDK client of a place is made with. */
export const clientOptions = ({ region, endpoint, credentials }: Place) => ({
  region,
  ...(endpoint === undefined ? {} : { endpoint }),
  ...(credentials === undefined ? {} : { credentials }),
});
