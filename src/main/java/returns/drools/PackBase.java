package returns.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.Agenda;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.rules.Conclusion;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Status;
import returns.vocabulary.EngineTypes;

/** The rules of one pack in a KieBase of their own, with its sessions. Threads may share it. */
final class PackBase {
  private static final int FIRST_SESSIONS = 1;

  private final RuleSet ruleSet;
  private final Pack pack;
  private final List<RuleSet.Stage> stages;
  private final List<FactMaker> makers = new ArrayList<>();
  private final KieSessionsPool sessions;

  PackBase(RuleSet ruleSet, Pack pack, Guards guards) {
    this.ruleSet = ruleSet;
    this.pack = pack;
    this.stages =
        ruleSet.stages().stream().filter(stage -> stage.pack().name().equals(pack.name())).toList();
    List<Printer.Numbered> rules = new ArrayList<>();
    for (RuleSet.Stage stage : stages) {
      stage.rules().forEach(n -> rules.add(new Printer.Numbered(n, ruleSet.rule(n))));
    }
    KieBase base = KieBases.build(new Printer(guards).print(pack.name(), rules));
    String printed = Names.pack(pack.name());
    for (Printer.Numbered rule : rules) {
      for (Copy copy : Copy.values()) {
        RuleImpl compiled = (RuleImpl) base.getRule(printed, rule.name(copy));
        compiled.setConsequence(new Hit(rule.number(), copy));
      }
    }
    for (PrintedType type : Reads.of(rules.stream().map(Printer.Numbered::rule).toList()).types()) {
      makers.add(new FactMaker(type, base.getFactType(printed, type.name()).getFactClass()));
    }
    this.sessions = base.newKieSessionsPool(FIRST_SESSIONS);
  }

  /** Runs all stages of the pack. */
  void evaluate(Situation situation, Progress progress) {
    KieSession session = sessions.newKieSession();
    session.setGlobal(OperandPrinter.CALENDARS, situation.calendars());
    session.setGlobal(Hit.PROGRESS, progress);
    for (FactMaker maker : makers) {
      for (Item item : situation.items(maker.type(), pack.name())) {
        session.insert(maker.make(item));
      }
    }
    boolean[] inserted = new boolean[ruleSet.whats().size()];
    for (RuleSet.Stage stage : stages) {
      insertEstablished(session, progress, inserted);
      run(session, stage, situation, progress);
    }
    session.dispose();
  }

  private void insertEstablished(KieSession session, Progress progress, boolean[] inserted) {
    for (FactMaker maker : makers) {
      if (maker.type() == EngineTypes.ESTABLISHED) {
        for (int what = 0; what < inserted.length; what++) {
          Status status = progress.established(what);
          if (!inserted[what] && status != Status.NOT_MET) {
            inserted[what] = true;
            session.insert(maker.make(ruleSet.established(what, status == Status.MET)));
          }
        }
      }
    }
  }

  private void run(
      KieSession session, RuleSet.Stage stage, Situation situation, Progress progress) {
    fire(session, stage, situation, progress, Copy.CERTAIN);
    fire(session, stage, situation, progress, Copy.POSSIBLE);
    for (int number : stage.rules()) {
      if (situation.inForce().get(number)) {
        if (situation.tooMany().get(number)) {
          progress.unevaluated(number);
        }
        establish(ruleSet.rule(number), progress.status(number), progress);
      }
    }
  }

  /** A rule that is not evaluated never gets the focus, so Drools never joins its facts. */
  private static void fire(
      KieSession session, RuleSet.Stage stage, Situation situation, Progress progress, Copy copy) {
    Agenda agenda = session.getAgenda();
    for (int number : stage.rules()) {
      if (situation.isEvaluated(number) && !progress.isMet(number)) {
        agenda.getAgendaGroup(copy.word() + " " + number).setFocus();
      }
    }
    session.fireAllRules();
  }

  private void establish(Rule rule, Status status, Progress progress) {
    for (Conclusion conclusion : rule.conclusions()) {
      if (conclusion.verb() == Conclusion.Verb.ESTABLISH) {
        progress.establish(ruleSet.whats().get(conclusion.what().orElseThrow()), status);
      }
    }
  }
}
