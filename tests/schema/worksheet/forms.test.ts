// What the authors' forms come to is what the core works with. These are checked by the compiler.
import type { z } from 'astro/zod';
import { expectTypeOf, test } from 'vitest';
import type { Course, DrillLine, Lesson, Part, Source, Term } from '../../../src/core/course/course.ts';
import type { Field } from '../../../src/core/worksheet/field.ts';
import type { Look, PlacingQuestion, Question } from '../../../src/core/question/question.ts';
import type { RolePlay } from '../../../src/core/role-play/role-play.ts';
import type { Worksheet } from '../../../src/core/worksheet/worksheet.ts';
import type { Rule } from '../../../src/core/worksheet/filling/broken-rules.ts';
import type { courseForm } from '../../../src/schema/course/course.ts';
import type { drillForm } from '../../../src/schema/question/drill.ts';
import type { ruleForm } from '../../../src/schema/worksheet/fields/rule.ts';
import type { lessonForm } from '../../../src/schema/course/lesson.ts';
import type { partForm } from '../../../src/schema/course/part.ts';
import type { QuestionForm } from '../../../src/schema/question/quiz.ts';
import type { rolePlayForm } from '../../../src/schema/role-play/role-play.ts';
import type { sourcesForm } from '../../../src/schema/course/source.ts';
import type { glossaryForm } from '../../../src/schema/course/term.ts';
import type { fieldForm, worksheetForm } from '../../../src/schema/worksheet/worksheet.ts';

/** The type with nothing readonly in it, all the way down: zod's outputs are made once and could be changed. */
type Mutable<T> = T extends string | number | boolean | null
  ? T
  : { -readonly [Key in keyof T]: Mutable<T[Key]> };

/** A question as written, with the heading's anchor. */
type WithLook<Form> = Form extends unknown ? Omit<Form, 'look'> & { look: Mutable<Look> } : never;

/** A term as written: whether its words have an everyday meaning too is for the check alone. */
interface WrittenTerm extends Term {
  readonly everyday: boolean;
}

test('each form gives exactly what the core expects', () => {
  expectTypeOf<z.output<typeof ruleForm>>().toEqualTypeOf<Mutable<Rule>>();
  expectTypeOf<z.output<typeof fieldForm>>().toEqualTypeOf<Mutable<Field>>();
  expectTypeOf<z.output<typeof worksheetForm>>().toEqualTypeOf<Mutable<Omit<Worksheet, 'id'>>>();
  expectTypeOf<z.output<typeof rolePlayForm>>().toEqualTypeOf<Mutable<Omit<RolePlay, 'id'>>>();
  expectTypeOf<z.output<typeof glossaryForm>>().toEqualTypeOf<Mutable<readonly WrittenTerm[]>>();
  expectTypeOf<z.output<typeof sourcesForm>>().toEqualTypeOf<Mutable<readonly Source[]>>();
  expectTypeOf<z.output<typeof partForm>>().toEqualTypeOf<
    Mutable<Omit<Part, 'id' | 'lessons' | 'worksheets' | 'rolePlays'>>
  >();
  expectTypeOf<z.output<typeof lessonForm>>().toEqualTypeOf<
    Mutable<Omit<Lesson, 'id' | 'time' | 'cast' | 'quizzes' | 'terms' | 'sources' | 'meetings'>>
  >();
  expectTypeOf<Omit<z.output<typeof courseForm>, 'without'>>().toEqualTypeOf<
    Mutable<Omit<Course, 'parts' | 'meetings' | 'drill' | 'terms' | 'sources'>>
  >();
  expectTypeOf<z.output<typeof drillForm>>().toEqualTypeOf<Mutable<readonly DrillLine[]>>();
});

test('a question is written as the core knows it but for where to look, and for what is placed', () => {
  type Same = Extract<QuestionForm, { kind: 'one' | 'many' | 'order' | 'fill' | 'written' }>;
  type Known = Exclude<Question, PlacingQuestion>;
  // A union of kinds here, a union of questions there: the same set of values.
  expectTypeOf<WithLook<Same>>().toExtend<Known>();
  expectTypeOf<Mutable<Known>>().toExtend<WithLook<Same>>();
});
