/** An error as AWS words it: the SDK makes its exception of the name. */
export class AwsError extends Error {
  override readonly name: string;
  readonly status: number;
  /** Further members of the exception, as on the wire. */
  readonly members: object;

  constructor(name: string, message: string, status = 400, members: object = {}) {
    super(message);
    this.name = name;
    this.status = status;
    this.members = members;
  }
}
