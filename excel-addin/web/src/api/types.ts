/** The shapes of the server's answers. Numbers of the domain are strings in plain decimal notation. */

export type Role = 'staf' | 'sekretariat' | 'penelaah' | 'admin';

export interface Named {
  id: string;
  name: string;
}

/** A form of the catalogue; `template` says that there is a blank workbook of it. */
export interface Form {
  id: string;
  name: string;
  nameEnglish?: string;
  template?: boolean;
  columns?: { key: string; perYear?: boolean }[];
}

export interface User {
  username: string;
  name: string;
  role: Role;
  agency: Named | null;
  agencies: string[];
}

export interface Session {
  user: User;
  csrf?: string;
  /** Given at sign-in alone. */
  token?: string;
}

export type Severity = 'error' | 'warning' | 'info';

export interface Fix {
  label: string;
  labelEnglish?: string;
  cell: string;
  value: string;
}

export interface RelatedCell {
  file: number;
  sheet: string;
  cell: string;
}

/** What a code of findings means, in both languages. */
export interface FindingCode {
  code: string;
  title: string;
  titleEnglish: string;
  explanation: string;
  explanationEnglish: string;
  example: string;
  exampleEnglish: string;
}

export interface Finding {
  id: string;
  code: string;
  severity: Severity;
  certainty: 'assert' | 'ask';
  file: number;
  sheet: string;
  cell: string;
  table?: string;
  rowKey?: string;
  column?: string;
  printed?: string;
  expected?: string;
  message: string;
  /** The same in English; results stored by earlier versions have none. */
  messageEnglish?: string;
  related?: RelatedCell[];
  fixes?: Fix[];
  /** Id of the finding it follows from; empty or absent when it follows from none. */
  cause?: string;
  /** What alone would explain the difference of a sum, each a clause. */
  slips?: { text: string; textEnglish?: string }[];
  silenced?: Silenced;
  /** It was silenced, but says something else now. */
  silenceLapsed?: Silenced & { printed: string; expected: string };
}

/** Why a finding is not heard, and who says so. */
export interface Silenced {
  reason: string;
  by: string;
  at?: string;
  acceptedBy?: string;
}

/** A finding silenced with a reason; follows its row. */
export interface Silence {
  code: string;
  sheet: string;
  cell: string;
  rowKey: string;
  column: string;
  printed: string;
  expected: string;
  reason: string;
  by?: string;
  at?: string;
  /** It is to be heard again. */
  withdraw?: boolean;
}

/** What a reviewer would send back, in Indonesian. */
export interface Remarks {
  count: number;
  questions: number;
  opening: string;
  themes: { title: string; remarks: { text: string; question: boolean; findings: string[] }[] }[];
  silenced: string[];
  inOrder: string;
  /** What no program can judge; results stored by earlier versions have none. */
  checklist?: {
    id: string;
    criterion: string;
    criterionEnglish?: string;
    question: string;
    questionEnglish?: string;
  }[];
  /** All of it, ready to paste. */
  text: string;
}

export interface Rule {
  direction: string;
  variant?: string;
  rollup?: string;
  zero?: string;
  cap?: string | null;
  floor?: string | null;
  citation?: string;
  citationEnglish?: string;
}

export interface RowAchievement {
  printed?: string;
  value?: string | null;
  uncapped?: string | null;
  display?: string;
  rule?: Rule;
  derivation?: string;
  derivationEnglish?: string;
  /** Why nothing was computed, when nothing was. */
  reason?: string;
  explanation?: string;
  explanationEnglish?: string;
}

export interface TableRow {
  key: string;
  row: number;
  label: string;
  kind: 'indicator' | 'group' | 'total' | 'note';
  values: Readonly<Record<string, { cell: string; printed: string; value?: string | null; unit?: string }>>;
  achievement?: RowAchievement | null;
  rating?: { scale: string; band: string; bandEnglish?: string } | null;
}

/** What a person must say about a table before its figures can be trusted. */
export interface MappingQuestion {
  text: string;
  textEnglish?: string;
  /** The likeliest first. */
  forms: { form: string; name: string; confidence: number }[];
  columns: { column: string; header: string; key: string; sure: boolean }[];
}

export interface CheckedTable {
  id: string;
  file: number;
  sheet: string;
  range: string;
  form: string;
  title?: string;
  confidence: number;
  /** Tells tables with these headings from others. */
  layout?: string;
  question?: MappingQuestion;
  columns?: { key: string; header: string; column: string }[];
  rows: TableRow[];
  aggregates?: {
    kind: string;
    column: string;
    /** Whose figures were taken: those of the document, or ours. */
    basis?: 'printed' | 'computed';
    value: string;
    display?: string;
    counted: number;
    of: number;
    printed?: string;
    derivation?: string;
  }[];
}

export interface CheckResult {
  files: { name: string; sha256: string }[];
  ruleset: string;
  tables: CheckedTable[];
  unrecognized: { file: number; sheet: string; range: string; reason: string; reasonEnglish?: string }[];
  findings: Finding[];
  silences?: Silence[];
  remarks?: Remarks;
}

export interface ComputedCell {
  file: number;
  sheet: string;
  cell: string;
  table: string;
  rowKey: string;
  column: string;
  label: string;
  labelEnglish?: string;
  before: string;
  after: string;
  display: string;
  derivation: string;
  derivationEnglish?: string;
  rule?: Rule;
  new?: boolean;
}

export interface FindingCounts {
  error: number;
  warning: number;
  info: number;
  silenced?: number;
}

export interface Version {
  n: number;
  sha256: string;
  hash: string;
  parentHash?: string;
  /** Hash of the branch that was merged in. */
  otherParentHash?: string;
  author: string;
  authorName?: string;
  at: string;
  note?: string;
  label?: string;
  size: number;
  name: string;
  /** Usernames of those whose suggested values it holds. */
  credits?: string[];
  /** The code of its receipt. */
  receipt: string;
  /** When the content was removed by policy, and why; everything else of the version stays. */
  removed?: { at: string; reason: string };
  findings?: FindingCounts;
}

export type State = 'draft' | 'submitted' | 'returned' | 'approved' | 'reopened' | 'missing';

export interface Submission {
  id: string;
  agency: Named | string;
  period: string;
  form: string;
  title: string;
  state: State;
  latest?: Version | null;
}

export interface Period {
  id: string;
  label: string;
  /** By hand or by its date. */
  closed: boolean;
  /** When it closes, or closed, by itself. */
  closesAt?: string;
}

export interface ChangeSide {
  file?: number;
  sheet?: string;
  cell?: string;
  printed?: string;
  value?: string | null;
}

export interface Change {
  kind: 'changed' | 'added' | 'removed' | 'moved' | 'renamed' | 'formula' | 'cell';
  /** Of what was added, removed, moved or renamed. */
  part?: 'sheet' | 'table' | 'column' | 'row' | 'line';
  /** What about the cell of a table is different. */
  aspect?: 'value' | 'unit' | 'target' | 'text';
  form?: string;
  rowKey?: string;
  label?: string;
  column?: string;
  sheet?: string;
  from?: ChangeSide | null;
  to?: ChangeSide | null;
  consequence?: {
    achievement?: (string | null)[] | null;
    rating?: (string | null)[] | null;
    ratingEnglish?: (string | null)[] | null;
    /** Mean of the table, when the change moves it. */
    mean?: (string | null)[] | null;
    /** The totals over the column, as computed. */
    totals?: { label: string; sheet: string; cell: string; column: string; sum: string[] }[];
  } | null;
  /** Of a moved sheet: which tab it was and is, from one. */
  places?: [number, number];
  /** The target is no longer what was approved in this version. */
  afterApproval?: { version: number; by: string; at: string; printed: string };
  /** The change that this one results from; `merely` when it tells no more than that one. */
  follows?: { sheet: string; cell: string; merely: boolean };
  weight?: number;
}

export interface Comparison {
  from?: { name: string; label?: string };
  to?: { name: string; label?: string };
  summary?: Partial<
    Record<'added' | 'removed' | 'moved' | 'renamed' | 'changed' | 'formatOnly' | 'following', number>
  >;
  changes?: Change[];
  /** What looks different and says the same. */
  formatOnly?: Change[];
  /** Whether both are the very same file. */
  identical?: boolean;
}

/** What a file changes about a version; `identical` when storing it would make no new one. */
export type FileComparison = Comparison & { identical: boolean };

export interface Receipt {
  code: string;
  url: string;
}

export interface Stored {
  submission: Submission;
  version: Version;
  receipt: Receipt;
  existing?: boolean;
  /** Number of the latest version, when the bytes were stored before. */
  latest?: number;
}

/** Where the work of two touches, as printed on each side; empty where there is nothing. */
export interface Conflict {
  /** The same for the same place of the same base. */
  id: string;
  kind: string;
  rowKey: string;
  label: string;
  column: string;
  heading?: string;
  /** What was done, such as `added-sheet`, where the kind does not say it. */
  deed?: string;
  base: string;
  theirs: string;
  mine: string;
  /** What comes of both, where that is new to both; empty while a choice decides about it. */
  result?: string;
  cells?: Partial<Record<'base' | 'theirs' | 'mine', { sheet: string; cell: string } | null>>;
  /** The row's achievement in percent, unrounded, and its category with each choice; empty where they do not differ. */
  effects?: Partial<
    Record<'base' | 'theirs' | 'mine', { achievement: string; rating: string; ratingEnglish?: string }>
  >;
  /** What may be chosen; nothing has to be where it is empty. */
  takes: ('theirs' | 'mine' | 'base' | 'own')[];
}

/** What somebody decided about a submission; `version` is the one that was looked at. */
export interface Decision {
  n: number;
  action: 'submit' | 'return' | 'approve' | 'reopen';
  version: number;
  note: string;
  overrule: string;
  author: string;
  authorName?: string;
  at: string;
}

export interface BoardRow {
  agency: Named;
  form: string;
  title?: string;
  period: string;
  submission?: string | null;
  version?: number | null;
  state: State;
  findings?: FindingCounts | null;
  at?: string | null;
  author?: string | null;
  workbook?: string | null;
}

export interface Scale {
  id: string;
  name: string;
  bands: { label: string; labelEnglish?: string }[];
}

/** What a workbook says of the version it is: custom XML, and a property of the document. */
export interface FileMarkTexts {
  namespace: string;
  xml: string;
  property: { name: string; value: string };
}
