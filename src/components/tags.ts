// The tags that authors write in lessons, by name.
import Quiz from './quiz/Quiz.astro';
import Answer from './tags/Answer.astro';
import Aside from './tags/Aside.astro';
import Cell from './tags/table/Cell.astro';
import Excerpt from './tags/talk/Excerpt.astro';
import Exercise from './tags/Exercise.astro';
import Figure from './tags/figure/Figure.astro';
import HeadCell from './tags/table/HeadCell.astro';
import HowSure from './tags/HowSure.astro';
import IfThen from './tags/IfThen.astro';
import KeyIdea from './tags/KeyIdea.astro';
import LessonLink from './tags/link/LessonLink.astro';
import Line from './tags/talk/Line.astro';
import PageLink from './tags/link/PageLink.astro';
import Point from './tags/figure/Point.astro';
import Quote from './tags/talk/Quote.astro';
import Recall from './tags/Recall.astro';
import RolePlayLink from './tags/link/RolePlayLink.astro';
import Source from './tags/Source.astro';
import Table from './tags/table/Table.astro';
import Talk from './tags/talk/Talk.astro';
import Term from './tags/Term.astro';
import Worksheet from './tags/Worksheet.astro';
import WorksheetLink from './tags/link/WorksheetLink.astro';

export const tags = {
  Answer,
  Aside,
  Excerpt,
  Exercise,
  Figure,
  HowSure,
  IfThen,
  KeyIdea,
  LessonLink,
  Line,
  PageLink,
  Point,
  Quiz,
  Quote,
  Recall,
  RolePlayLink,
  Source,
  Talk,
  Term,
  Worksheet,
  WorksheetLink,
  // What Markdown writes, not the authors.
  table: Table,
  td: Cell,
  th: HeadCell,
};
