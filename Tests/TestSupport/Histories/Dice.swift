import Chance

public typealias Dice = Chance.Dice
