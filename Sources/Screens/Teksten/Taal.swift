/// The languages in which the program speaks.
public enum Taal: String, CaseIterable, Sendable { case nl, en }
