"""Font families → embeddable TrueType faces with their metrics. A leaf. (contract; the body is being written)"""
