import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { secret as secretType } from '../template/run-types.ts';
import type { Stack } from '../template/stack.ts';
import { writeWhole } from '../write-whole.ts';
import { AwsError } from './aws-error.ts';
import { textIn, type AwsService } from './call.ts';
import { generatedSecret } from './generated-secret.ts';

type Content = Readonly<Record<string, string>>;
const contentSchema = z.record(z.string(), z.string());

/** Secrets in one file, `{"<name or logical id>": "<value>"}`, which the CLI writes too: it is read again whenever it has changed. */
export class Secrets {
  readonly file: string;
  readonly #arns = new Map<string, string>();
  #read: { readonly stamp: string; readonly content: Content } = { stamp: '', content: {} };

  constructor(folder: string) {
    this.file = path.join(folder, 'secrets.json');
  }

  /** Makes known the template's secrets, and gives those that have no value yet their first one. */
  addSecretsOf(stack: Stack): void {
    const content: Record<string, string> = { ...this.#content() };
    for (const { id, properties } of stack.of(secretType)) {
      const name = properties.Name ?? id;
      this.#arns.set(name, stack.names.get(id)?.ref ?? name);
      const { SecretString: given, GenerateSecretString: wanted } = properties;
      content[name] ??= given ?? (wanted ? generatedSecret(wanted) : '');
    }
    this.#write(content);
  }

  get names(): readonly string[] {
    return [...this.#arns.keys()];
  }

  arnOf(name: string): string | undefined {
    return this.#arns.get(name);
  }

  /** By name, or by ARN. Undefined: no such secret. */
  nameOf(id: string): string | undefined {
    return this.names.find((name) => name === id || this.#arns.get(name) === id);
  }

  /** @throws Error when the file is not what it should be; its content is in no message. */
  value(name: string): string | undefined {
    return this.#content()[name];
  }

  set(name: string, value: string): void {
    this.#write({ ...this.#content(), [name]: value });
  }

  #content(): Content {
    const found = statSync(this.file, { throwIfNoEntry: false });
    if (!found) return {};
    const stamp = `${found.mtimeMs} ${found.size} ${found.ino}`;
    if (stamp !== this.#read.stamp) this.#read = { stamp, content: this.#parse() };
    return this.#read.content;
  }

  #parse(): Content {
    try {
      return contentSchema.parse(JSON.parse(readFileSync(this.file, 'utf8')));
    } catch {
      throw new Error(`${this.file} is not a JSON object of texts`);
    }
  }

  /** Whole or not at all: the CLI may be reading. */
  #write(content: Content): void {
    writeWhole(this.file, `${JSON.stringify(content, undefined, 2)}\n`);
  }
}

const versionOf = (value: string): string => {
  const digest = createHash('sha256').update(value).digest('hex');
  return [digest.slice(0, 8), digest.slice(8, 12), digest.slice(12, 16), digest.slice(16, 20), digest.slice(20, 32)].join('-');
};

/** Secrets Manager: the current version of each secret. */
export const secretService =
  (secrets: Secrets): AwsService =>
  (call) => {
    const { operation, input } = call;
    const name = secrets.nameOf(textIn(call, 'SecretId'));
    const value = name === undefined ? undefined : secrets.value(name);
    if (name === undefined) throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    const identity = { ARN: secrets.arnOf(name), Name: name };
    switch (operation) {
      case 'GetSecretValue':
        if (value === undefined || (input['VersionStage'] ?? 'AWSCURRENT') !== 'AWSCURRENT') {
          throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret value for staging label.");
        }
        return {
          ...identity,
          SecretString: value,
          VersionId: versionOf(value),
          VersionStages: ['AWSCURRENT'],
          CreatedDate: Math.floor(statSync(secrets.file).mtimeMs / 1000),
        };
      case 'PutSecretValue': {
        const given = input['SecretString'];
        if (typeof given !== 'string') throw new AwsError('InvalidParameterException', 'The local runner keeps only SecretString.');
        secrets.set(name, given);
        return { ...identity, VersionId: versionOf(given), VersionStages: ['AWSCURRENT'] };
      }
      case 'DescribeSecret':
        return { ...identity, VersionIdsToStages: value === undefined ? {} : { [versionOf(value)]: ['AWSCURRENT'] } };
      default:
        throw new AwsError('UnknownOperationException', `The local runner has no ${operation} of secretsmanager.`);
    }
  };
