import type { ReportFullFragment } from '../../generated/graphql.ts'
import { timeText } from '../ui/days.ts'

/** Two reports met: both are shown, and the writer decides. */
export const Conflict = ({
  mine,
  theirs,
  busy,
  keepMine,
  takeTheirs,
}: {
  readonly mine: string
  readonly theirs: ReportFullFragment
  readonly busy: boolean
  readonly keepMine: () => void
  readonly takeTheirs: () => void
}) => (
  <div className="conflict" role="alert">
    <h3>Пока вы писали, отчёт отправил другой</h3>
    <p>Ваш текст не потерян. Сравните и выберите, что останется.</p>
    <div className="versions">
      <div>
        <b>Ваш текст</b>
        <p>{mine}</p>
      </div>
      <div>
        <b>
          Отправлено {timeText(theirs.submittedAt)}
          {theirs.submittedBy && `, ${theirs.submittedBy}`}
        </b>
        <p>{theirs.text}</p>
      </div>
    </div>
    <p className="row">
      <button type="button" className="main" disabled={busy} onClick={keepMine}>
        Отправить мой как новую редакцию
      </button>
      <button type="button" disabled={busy} onClick={takeTheirs}>
        Взять отправленный и дополнить
      </button>
    </p>
  </div>
)
