import { lambda, managedPolicy, policy, role } from '../template/run-types.ts';
import type { Stack } from '../template/stack.ts';
import { AwsError } from './aws-error.ts';
import { conditionsMet, fits, statementsIn, type Statement } from './statements.ts';

/** One permission: this action, on this resource. */
export type Need = { readonly action: string; readonly resource: string };
/** A permission that a policy gives: `principal` is the logical id of a function, or of a role that a service takes. Patterns as the policy has them. */
export type Grant = { readonly principal: string; readonly action: string; readonly resource: string };

/** Grants of actions that nothing on one machine ever calls, and why: a test of used against granted leaves these out. */
export const inertActions: Readonly<Record<string, string>> = {
  'kms:': 'nothing is encrypted here; on AWS, DynamoDB and SNS call it in the name of the function',
  'logs:': 'lines go to the terminal; on AWS, Lambda writes them in the name of the function',
  'xray:': 'no traces here',
  'sqs:ChangeMessageVisibility': 'Lambda asks queue mappings to have it, and calls it only for ordered queues',
};

/** What AWS's own policies give that CDK adds to roles; any other is refused, because its text is not in the template. */
const awsPolicies: Readonly<Record<string, readonly Statement[]>> = {
  'service-role/AWSLambdaBasicExecutionRole': [
    { Effect: 'Allow', Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'], Resource: ['*'], Condition: {} },
  ],
};

const awsPolicy = (arn: string, of: string): readonly Statement[] => {
  const statements = awsPolicies[arn.replace(/^arn:[^:]+:iam::aws:policy\//, '')];
  if (!statements) throw new Error(`The local runner does not know what ${arn} gives to ${of}`);
  return statements;
};

const statementsByRole = (stack: Stack): ReadonlyMap<string, readonly Statement[]> => {
  const byRole = new Map<string, Statement[]>();
  for (const { id, properties } of stack.of(role)) {
    const inline = properties.Policies.flatMap(({ PolicyDocument }) => statementsIn(PolicyDocument, id));
    const attached = properties.ManagedPolicyArns.filter((arn) => stack.idOf(arn) === undefined).flatMap((arn) => awsPolicy(arn, id));
    byRole.set(id, [...inline, ...attached]);
  }
  for (const { id, properties } of [...stack.of(policy), ...stack.of(managedPolicy)]) {
    for (const name of properties.Roles) byRole.get(stack.idOf(name) ?? '')?.push(...statementsIn(properties.PolicyDocument, id));
  }
  return byRole;
};

const keyOf = ({ principal, action, resource }: Grant): string => `${principal} ${action} ${resource}`;
const inOrder = (grants: Iterable<Grant>): readonly Grant[] => [...grants].toSorted((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'));

/** Evaluates the policies that the template gives, and keeps account of which of their permissions were ever needed. */
export class Permissions {
  readonly #stack: Stack;
  readonly #statements: ReadonlyMap<string, readonly Statement[]>;
  readonly #used = new Map<string, Grant>();

  constructor(stack: Stack) {
    this.#stack = stack;
    const byRole = statementsByRole(stack);
    const functions = stack.of(lambda).map(({ id, properties }) => [id, byRole.get(stack.idOf(properties.Role) ?? '') ?? []] as const);
    const shared = new Set(stack.of(lambda).map(({ properties }) => stack.idOf(properties.Role)));
    this.#statements = new Map([...functions, ...[...byRole].filter(([id]) => !shared.has(id))]);
  }

  /** @throws AwsError, in AWS's words, unless the principal's role allows it. */
  require(principal: string, need: Need): void {
    const refusal = this.#refusal(principal, need);
    if (refusal !== undefined)
      throw new AwsError(
        'AccessDeniedException',
        `User: ${this.#arnOf(principal)} is not authorized to perform: ${need.action} on resource: ${need.resource} ${refusal}`,
      );
  }

  #refusal(principal: string, { action, resource }: Need): string | undefined {
    const because = `because no identity-based policy allows the ${action} action`;
    let refusal: string | undefined = because;
    for (const statement of this.#statements.get(principal) ?? []) {
      const actions = statement.Action.filter((pattern) => fits(pattern.toLowerCase(), action.toLowerCase()));
      const resources = statement.Resource.filter((pattern) => fits(pattern, resource));
      if (actions.length === 0 || resources.length === 0) continue;
      const answer = conditionsMet(statement, this.#stack.account);
      if (typeof answer === 'object') return `because the local runner cannot evaluate the condition ${answer.unknown}`;
      if (answer === 'not-met') continue;
      if (statement.Effect === 'Deny') return 'with an explicit deny in an identity-based policy';
      for (const granted of actions) for (const on of resources) this.#use({ principal, action: granted, resource: on });
      refusal = undefined;
    }
    return refusal;
  }

  #use(grant: Grant): void {
    this.#used.set(keyOf(grant), grant);
  }

  #arnOf(principal: string): string {
    const { account } = this.#stack;
    const owner = this.#stack.of(lambda).find(({ id }) => id === principal);
    const roleName = owner ? owner.properties.Role.split('/').at(-1) : this.#stack.names.get(principal)?.ref;
    return `arn:aws:sts::${account}:assumed-role/${roleName ?? 'unknown'}/${this.#stack.names.get(principal)?.ref ?? principal}`;
  }

  knows(principal: string): boolean {
    return this.#statements.has(principal);
  }

  /** The grants that a call has needed so far. */
  used(): readonly Grant[] {
    return inOrder(this.#used.values());
  }

  /** Every grant of the template, but for those of `inertActions`. */
  granted(): readonly Grant[] {
    const all = [...this.#statements].flatMap(([principal, statements]) =>
      statements
        .filter(({ Effect }) => Effect === 'Allow')
        .flatMap(({ Action, Resource }) => Action.flatMap((action) => Resource.map((resource) => ({ principal, action, resource })))),
    );
    return inOrder(new Map(all.filter(({ action }) => !isInert(action)).map((grant) => [keyOf(grant), grant])).values());
  }
}

const isInert = (action: string): boolean => Object.keys(inertActions).some((prefix) => action.startsWith(prefix));
