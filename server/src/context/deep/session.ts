/** What the core needs of a network runtime; a Node or browser entry supplies it. */
export interface DeepInputs {
  /** Windows in the batch, and pieces in the longest of them. */
  readonly rows: number;
  readonly width: number;
  /** [rows * width] piece and case of every place; 0 is padding. */
  readonly ids: Int32Array;
  readonly cases: Int32Array;
  /** Four pieces each: every form that some candidate has. */
  readonly forms: Int32Array;
  /** One of each for every candidate: place of its word, row in forms, kind of slip, and commonness (Zipf / 10). */
  readonly at: Int32Array;
  readonly form: Int32Array;
  readonly slip: Int32Array;
  readonly zipf: Float32Array;
  /** Places before which a word may be missing. */
  readonly gaps: Int32Array;
}

export interface DeepOutputs {
  /** One score a candidate; only differences between candidates of one word mean anything. */
  readonly scores: Float32Array;
  /** For every gap, the log probability of no word, then of each insertable word. */
  readonly gaps: Float32Array;
}

export interface DeepSession {
  run(inputs: DeepInputs): Promise<DeepOutputs>;
}
