/** What LaTeX commands and environments mean for prose; those not listed keep their arguments as prose. */
import type { SegmentKind } from '../format.ts';

const counts = (table: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(table).flatMap(([count, names]) => names.split(' ').map((name) => [name, Number(count)] as const)),
  );

/** How many arguments at the start of a command are no prose. */
export const DROPPED_ARGUMENTS = counts({
  1:
    'label ref pageref autoref cref Cref vref eqref nameref subref cite citep citet citeauthor citeyear citealp citealt citenum parencite ' +
    'textcite footcite autocite fullcite supercite nocite url path nolinkurl includegraphics input include includeonly subfile import ' +
    'bibliography bibliographystyle addbibresource usepackage RequirePackage documentclass pagestyle thispagestyle pagenumbering vspace ' +
    'hspace color textcolor selectlanguage foreignlanguage hypersetup graphicspath geometry index glossary bibitem hypertarget hyperlink ' +
    'href ensuremath lstinputlisting usetikzlibrary tikzset raisebox scalebox parbox colorbox captionsetup cline cmidrule newcounter ' +
    'stepcounter refstepcounter footnotemark setlist linespread usefont DeclareMathOperator newglossaryentry gls glspl Gls ac acs acl acf ' +
    'sout xout phantom hphantom vphantom lstset mintinline SI si num qty unit includepdf texorpdfstring addtocounter',
  2:
    'setlength addtolength setcounter rule multicolumn fontsize resizebox definecolor newcommand renewcommand providecommand ' +
    'newacronym inputminted fcolorbox multirow newtheorem DeclareRobustCommand NewDocumentCommand',
  3: 'addcontentsline newenvironment renewenvironment',
});

/** Commands whose argument is a run of prose of its own. */
export const SEGMENT_COMMANDS: ReadonlyMap<string, SegmentKind> = new Map<string, SegmentKind>([
  ...[
    'part',
    'chapter',
    'section',
    'subsection',
    'subsubsection',
    'paragraph',
    'subparagraph',
    'title',
    'subtitle',
    'frametitle',
    'framesubtitle',
  ].map((name) => [name, 'heading'] as const),
  ...['caption', 'captionof', 'subcaption'].map((name) => [name, 'caption'] as const),
  ...['footnote', 'footnotetext', 'thanks', 'endnote', 'sidenote', 'marginnote', 'marginpar'].map(
    (name) => [name, 'footnote'] as const,
  ),
  ...['author', 'date', 'keywords'].map((name) => [name, 'metadata'] as const),
]);

/** The only commands read before the document begins. */
export const PREAMBLE_COMMANDS: ReadonlySet<string> = new Set(['title', 'subtitle', 'author', 'date']);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Of the commands with dropped arguments, those that print something: no words, but not nothing. */
export const OBJECT_COMMANDS = words(
  'sout xout includegraphics ensuremath SI si num qty unit url path nolinkurl gls glspl Gls ac acs acl acf',
);

export const HIDDEN_ENVIRONMENTS = words(
  'verbatim verbatim* Verbatim BVerbatim LVerbatim lstlisting minted equation equation* align align* alignat alignat* gather gather* multline ' +
    'multline* flalign flalign* eqnarray eqnarray* math displaymath tikzpicture pgfpicture comment filecontents filecontents* alltt ' +
    'algorithm algorithmic algorithm2e forest axis',
);
export const LIST_ENVIRONMENTS = words(
  'itemize enumerate description compactitem compactenum inparaenum thebibliography',
);
export const QUOTE_ENVIRONMENTS = words('quote quotation displayquote displaycquote verse');
export const TABLE_ENVIRONMENTS = words(
  'tabular tabular* tabularx tabulary longtable longtblr tblr supertabular array',
);

/** How many arguments an environment has that are no prose. */
export const ENVIRONMENT_ARGUMENTS = counts({
  1: 'tabular longtable array supertabular longtblr tblr minipage multicols wrapfigure thebibliography adjustbox columns column spacing subfigure',
  2: 'tabular* tabularx tabulary',
});

/** Hidden environments that stand within a sentence. */
export const FORMULA_ENVIRONMENTS = words(
  'equation equation* align align* alignat alignat* gather gather* multline multline* flalign flalign* eqnarray eqnarray* math displaymath',
);

/** Environments whose argument is a heading. */
export const HEADED_ENVIRONMENTS = words('frame block exampleblock alertblock');

/** Commands that end a paragraph. */
export const PARAGRAPH_ENDS = words(
  'par newpage clearpage maketitle tableofcontents bigskip medskip smallskip hline toprule midrule bottomrule appendix',
);
