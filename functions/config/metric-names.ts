/** Metrics that the functions write as log lines in CloudWatch's embedded format, without dimensions, in the namespace `Halte`. Alarms watch them by these names. */
export type MetricName =
  | 'OwedOverdue'
  | 'RefusedSignature'
  | 'Spooled'
  | 'SpoolFailed'
  | 'Quarantined'
  | 'UncertainReply'
  | 'StaffTask'
  | 'TasksOverdue'
  | 'CredentialsRefused'
  | 'Breach'
  | 'CanaryMismatch'
  | 'CarrierHoldsOptOut'
  | 'CarrierAnswersInstead'
  | 'CallFromElsewhere'
  | 'ApiRefused'
  | 'RequestDueSoon'
  | 'RequestOverdue';
